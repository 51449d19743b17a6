package fr.cahier.internal.derivation;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Site;
import fr.cahier.facts.Arrivee;
import fr.cahier.regulation.Regulation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything the rules may match for one dossier: its own records, and the facts derived from them. */
public final class Derivation {

    /** Thresholds that are read here and not only by rules; where the first is, all must be. */
    public static final List<String> THRESHOLDS =
            List.of(DemiJournee.PIVOT, DemiJournee.PLEINE, DemiJournee.DEBUT_PLAGE, DemiJournee.FIN_PLAGE);

    private Derivation() {}

    /**
     * {@return the facts of {@code dossier}, in a fixed order}
     *
     * @param day the day whose thresholds hold
     */
    public static List<Object> facts(Dossier dossier, Regulation regulation, LocalDate day) {
        var seuils = regulation.thresholdsOn(day);
        Optional<Arrivee> arrivee = arrivee(dossier, regulation.zone());
        List<Object> facts = new ArrayList<>(seuils);
        sections(dossier).forEach(facts::add);
        lists(dossier).filter(Objects::nonNull).forEach(facts::addAll);
        facts.addAll(new Engagements(dossier.engagements(), regulation.inForce(day)).all());
        arrivee.ifPresent(facts::add);
        facts.add(Implantations.of(dossier));
        facts.addAll(Permanences.of(dossier, seuils));
        facts.addAll(Affichages.of(dossier));
        facts.addAll(Preuves.of(
                dossier,
                arrivee.map(a -> dayOf(a.auPlusTard(), regulation.zone())).orElse(day)));
        Comptes.gratuite(dossier).ifPresent(facts::add);
        Comptes.lieuxConseil(dossier).ifPresent(facts::add);
        return facts;
    }

    /** {@return the instant of the deposit, the latest that its stamps may mean} */
    public static Optional<Instant> depositOf(Dossier dossier, ZoneId zone) {
        return arrivee(dossier, zone).map(Arrivee::auPlusTard);
    }

    private static LocalDate dayOf(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }

    private static Stream<Object> sections(Dossier d) {
        return Stream.of(
                d.candidat(),
                d.formulaire(),
                d.depot(),
                d.canaux(),
                d.accueil(),
                d.publics(),
                d.services(),
                d.cep(),
                d.territoire(),
                d.donnees(),
                d.espace(),
                d.parcours(),
                d.reseau(),
                d.supports(),
                d.ressources(),
                d.diagnostic(),
                d.accessibilite(),
                d.communication(),
                d.information(),
                d.jeunes(),
                d.contact());
    }

    private static Stream<@Nullable List<?>> lists(Dossier d) {
        return Stream.of(namedSites(d), namedPersonnels(d), d.faits());
    }

    /** What has no identifier gets the name under which findings speak of it, so that rules can bind it. */
    private static @Nullable List<Site> namedSites(Dossier dossier) {
        return named(
                dossier.sites(),
                Subjects.sites(dossier),
                (site, name) -> site.id() == null ? site.toBuilder().id(name).build() : site);
    }

    private static @Nullable List<Personnel> namedPersonnels(Dossier dossier) {
        return named(
                dossier.personnels(),
                Subjects.personnels(dossier),
                (personnel, name) ->
                        personnel.id() == null ? personnel.toBuilder().id(name).build() : personnel);
    }

    private static <T> @Nullable List<T> named(
            @Nullable List<T> elements, List<String> names, BiFunction<T, String, T> naming) {
        if (elements == null) {
            return null;
        }
        List<T> named = new ArrayList<>();
        elements.forEach(element -> named.add(naming.apply(element, names.get(named.size()))));
        return named;
    }

    private static Optional<Arrivee> arrivee(Dossier dossier, ZoneId zone) {
        List<Horodatage> stamps = Stream.of(
                        dossier.depot().horodatage() == null
                                ? null
                                : dossier.depot()
                                        .horodatage()
                                        .selon(dossier.depot().precision()),
                        dossier.depot().accuseReception())
                .filter(Objects::nonNull)
                .toList();
        if (stamps.isEmpty()) {
            return Optional.empty();
        }
        Instant latestStart = stamps.stream()
                .map(s -> s.auPlusTot(zone))
                .max(Instant::compareTo)
                .orElseThrow();
        Instant earliestEnd = stamps.stream()
                .map(s -> s.auPlusTard(zone))
                .min(Instant::compareTo)
                .orElseThrow();
        boolean agree = !latestStart.isAfter(earliestEnd);
        return Optional.of(
                agree
                        ? new Arrivee(latestStart, earliestEnd, false)
                        : new Arrivee(earliestStart(stamps, zone), latestEnd(stamps, zone), true));
    }

    private static Instant earliestStart(List<Horodatage> stamps, ZoneId zone) {
        return stamps.stream()
                .map(stamp -> stamp.auPlusTot(zone))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private static Instant latestEnd(List<Horodatage> stamps, ZoneId zone) {
        return stamps.stream()
                .map(stamp -> stamp.auPlusTard(zone))
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
