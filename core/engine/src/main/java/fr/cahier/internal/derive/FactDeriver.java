package fr.cahier.internal.derive;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Precision;
import fr.cahier.dossier.Site;
import fr.cahier.facts.Arrivee;
import fr.cahier.facts.Preuve;
import fr.cahier.facts.Seuil;
import fr.cahier.regulation.Edition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Derives all facts that rules may match: the records of the dossier, and what is computed from them. Immutable. */
public final class FactDeriver {

    private final ZoneId zone;
    private final BlankMatcher words;
    private final List<Seuil> seuils;
    private final List<AnswerPrecedence.KeyRanks> keyRanks;

    private FactDeriver(Edition edition, LocalDate day) {
        this.zone = edition.zone();
        this.words = new BlankMatcher(edition.words());
        this.seuils = edition.thresholdsOn(day);
        this.keyRanks = AnswerPrecedence.of(edition.inForce(day));
    }

    public static FactDeriver on(Edition edition, LocalDate day) {
        return new FactDeriver(edition, day);
    }

    /** @param day its thresholds hold */
    public static List<Object> facts(Dossier dossier, Edition edition, LocalDate day) {
        return on(edition, day).facts(dossier, day);
    }

    /** @param day any day of the same stretch */
    public List<Object> facts(Dossier dossier, LocalDate day) {
        return derived(dossier, day, null).facts();
    }

    /**
     * @param day any day of the same stretch
     * @param before the facts of the previous state; null when there is none
     */
    public DerivedFacts derived(Dossier dossier, LocalDate day, @Nullable DerivedFacts before) {
        Said said = Said.of(dossier, words);
        return derived(dossier, said, said.counted(), day, before);
    }

    private DerivedFacts derived(
            Dossier written, Said said, Dossier dossier, LocalDate day, @Nullable DerivedFacts before) {
        Optional<Arrivee> arrivee = arrivee(dossier, zone);
        LocalDate deposit =
                arrivee.map(arrival -> dayOf(arrival.auPlusTard(), zone)).orElse(day);
        Optional<Semaines> semaines = DemiJournee.of(seuils).map(Semaines::new);
        Map<@Nullable String, Permanences.Counted> permanences = Permanences.of(dossier, semaines, before);
        List<Preuve> preuves = Preuves.of(dossier, deposit, before);
        List<Object> facts = new ArrayList<>(seuils.size() + keyRanks.size() + 64);
        facts.addAll(seuils);
        facts.addAll(sections(dossier));
        addAll(facts, namedSites(dossier));
        addAll(facts, namedPersonnels(dossier));
        addAll(facts, dossier.faits());
        facts.addAll(new Engagements(dossier.engagements(), keyRanks).all());
        arrivee.ifPresent(facts::add);
        facts.add(Implantations.of(dossier));
        facts.addAll(Localisations.of(dossier, seuils));
        facts.addAll(Formations.of(dossier, deposit));
        permanences.values().forEach(counted -> facts.add(counted.permanence()));
        Cumuls.of(dossier, semaines, permanences).ifPresent(facts::add);
        facts.addAll(Affichages.of(dossier));
        facts.addAll(preuves);
        Comptes.gratuite(dossier).ifPresent(facts::add);
        Comptes.lieuxConseil(dossier).ifPresent(facts::add);
        return new DerivedFacts(written, said, deposit, permanences, preuves, facts);
    }

    private static void addAll(List<Object> facts, @Nullable List<?> list) {
        if (list != null) {
            facts.addAll(list);
        }
    }

    /** {@return the instant of the deposit, the latest that its stamps allow} */
    public static Optional<Instant> depositOf(Dossier dossier, ZoneId zone) {
        return arrivee(dossier, zone).map(Arrivee::auPlusTard);
    }

    /** {@return the day of the deposit, else the first day of {@code edition}} */
    public static LocalDate dayOf(Dossier dossier, Edition edition) {
        return depositOf(dossier, edition.zone())
                .map(deposit -> dayOf(deposit, edition.zone()))
                .orElse(edition.from());
    }

    private static LocalDate dayOf(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }

    private static List<Object> sections(Dossier d) {
        return List.of(
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

    /** Elements without an identifier get the name that findings use, so that rules can bind it. */
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
        List<T> named = new ArrayList<>(elements.size());
        elements.forEach(element -> named.add(naming.apply(element, names.get(named.size()))));
        return named;
    }

    private static Optional<Arrivee> arrivee(Dossier dossier, ZoneId zone) {
        Horodatage stamp = dossier.depot().horodatage();
        Horodatage deposit = stamp == null ? null : stamp.selon(dossier.depot().precision());
        Horodatage receipt = dossier.depot().accuseReception();
        if (deposit == null || receipt == null) {
            return Optional.ofNullable(deposit == null ? receipt : deposit).map(only -> alone(only, zone));
        }
        Instant latestStart = later(deposit.auPlusTot(zone), receipt.auPlusTot(zone));
        Instant earliestEnd = earlier(deposit.auPlusTard(zone), receipt.auPlusTard(zone));
        boolean agree = !latestStart.isAfter(earliestEnd);
        return Optional.of(
                agree
                        ? new Arrivee(latestStart, earliestEnd, isOfTheDay(deposit) && isOfTheDay(receipt), false)
                        : new Arrivee(
                                earlier(deposit.auPlusTot(zone), receipt.auPlusTot(zone)),
                                later(deposit.auPlusTard(zone), receipt.auPlusTard(zone)),
                                false,
                                true));
    }

    private static Arrivee alone(Horodatage only, ZoneId zone) {
        return new Arrivee(only.auPlusTot(zone), only.auPlusTard(zone), isOfTheDay(only), false);
    }

    private static boolean isOfTheDay(Horodatage stamp) {
        return stamp.precision() == Precision.JOUR;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isAfter(other) ? other : one;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
