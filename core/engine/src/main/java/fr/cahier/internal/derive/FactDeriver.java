package fr.cahier.internal.derive;

import fr.cahier.doctrine.FormHeadings;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.Site;
import fr.cahier.facts.Calcul;
import fr.cahier.facts.Preuve;
import fr.cahier.facts.Seuil;
import fr.cahier.internal.compute.Computations;
import fr.cahier.internal.compute.DepositMoment;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Edition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Derives all facts that rules may match: the records of the dossier, and what is computed from them. Immutable. */
public final class FactDeriver {

    private final ZoneId zone;
    private final BlankMatcher words;
    private final Map<String, DeclaredFact> declared;
    private final Service own;

    /** With the days that no dossier changes. */
    private final List<Seuil> seuils;

    private final boolean daysFollowDeposit;
    private final List<AnswerPrecedence.KeyRanks> keyRanks;
    private final CitedObligations cited;
    private final Computations computations;

    /** The headings that the office set; null when it set none. */
    private final @Nullable FormHeadings headings;

    /** The last instant for a deposit. */
    private final Optional<Instant> limit;

    private FactDeriver(Edition edition, LocalDate day, @Nullable FormHeadings headings) {
        this.zone = edition.zone();
        this.words = new BlankMatcher(edition.words());
        this.declared = edition.facts();
        this.own = edition.voice().hoursOf();
        this.seuils = inForce(edition.thresholdsOn(day), null, zone);
        this.daysFollowDeposit = seuils.stream().map(Seuil::echeance).anyMatch(due -> due != null && due.suitLeDepot());
        this.keyRanks = AnswerPrecedence.of(edition.inForce(day));
        this.headings = headings;
        this.limit = Deposits.limit(seuils);
        this.cited = new CitedObligations(edition);
        this.computations = Computations.of(edition);
    }

    public static FactDeriver on(Edition edition, LocalDate day) {
        return on(edition, day, null);
    }

    /** @param headings those that the office's form requires; null when it has not said so */
    public static FactDeriver on(Edition edition, LocalDate day, @Nullable FormHeadings headings) {
        return new FactDeriver(edition, day, headings);
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
        Said said = Said.of(dossier, words, declared, own);
        return derived(dossier, said, said.counted(), day, before);
    }

    private DerivedFacts derived(
            Dossier written, Said said, Dossier counted, LocalDate day, @Nullable DerivedFacts before) {
        Deposits deposits = Deposits.of(said.placed(), zone, any -> limit);
        Optional<LocalDate> dated = deposits.instant().map(instant -> dayOf(instant, zone));
        LocalDate deposit = dated.orElse(day);
        List<Seuil> seuils = daysFollowDeposit ? inForce(this.seuils, dated.orElse(null), zone) : this.seuils;
        Dossier dossier = Cessations.standing(Promises.kept(counted, deposit), deposit);
        Optional<Semaines> semaines = DemiJournee.of(seuils).map(one -> new Semaines(one, deposit));
        Map<@Nullable String, Permanences.Counted> permanences = Permanences.of(
                dossier, semaines, before != null && before.deposit().equals(deposit) ? before : null);
        List<Preuve> preuves = Preuves.of(dossier, deposit, cited, before);
        List<Object> facts = new ArrayList<>(seuils.size() + keyRanks.size() + 64);
        facts.addAll(seuils);
        facts.addAll(sections(dossier, deposits.retained().deposit()));
        addAll(facts, namedSites(dossier));
        addAll(facts, namedPersonnels(dossier));
        addAll(facts, Instants.of(dossier.faits(), zone));
        facts.addAll(new Engagements(dossier, keyRanks).all());
        add(facts, deposits.retained().arrival());
        add(facts, deposits.fact());
        facts.add(Headings.of(dossier.formulaire(), headings));
        facts.add(Implantations.of(
                dossier, !Receptions.contradicted(said.placed()).isEmpty()));
        facts.addAll(Localisations.of(dossier, seuils));
        facts.addAll(Formations.of(dossier, deposit));
        permanences.values().forEach(one -> facts.add(one.permanence()));
        Cumuls.of(dossier, semaines, permanences).ifPresent(facts::add);
        facts.addAll(Affichages.of(dossier));
        facts.addAll(Interruptions.of(dossier));
        facts.addAll(Isolements.of(dossier));
        facts.addAll(preuves);
        facts.addAll(Cessations.of(counted, deposit));
        Comptes.gratuite(dossier).ifPresent(facts::add);
        Comptes.lieuxConseil(dossier).ifPresent(facts::add);
        DepositMoment moment = new DepositMoment(
                deposit, deposits.retained().arrival(), deposits.retained().index(), zone, seuils);
        List<Calcul> results = Calculs.of(computations, said.placed(), moment, before);
        facts.addAll(results);
        return new DerivedFacts(written, said, deposits, deposit, permanences, preuves, results, facts);
    }

    private static List<Seuil> inForce(List<Seuil> seuils, @Nullable LocalDate deposit, ZoneId zone) {
        return seuils.stream()
                .map(seuil -> seuil.instant() == null && seuil.echeance() == null ? seuil : seuil.pour(deposit, zone))
                .toList();
    }

    private static void add(List<Object> facts, @Nullable Object fact) {
        if (fact != null) {
            facts.add(fact);
        }
    }

    private static void addAll(List<Object> facts, @Nullable List<?> list) {
        if (list != null) {
            facts.addAll(list);
        }
    }

    /**
     * {@return the instant of the deposit that counts, the latest that its stamps allow}
     *
     * @param editions the one in force on a day; empty when there is none
     */
    public static Optional<Instant> depositOf(
            Dossier dossier, ZoneId zone, Function<LocalDate, Optional<Edition>> editions) {
        return Deposits.of(dossier, zone, day -> editions.apply(day)
                        .flatMap(edition -> Deposits.limit(edition.thresholdsOn(day))))
                .instant();
    }

    /** {@return the day of the deposit that counts, else the first day of {@code edition}} */
    public static LocalDate dayOf(Dossier dossier, Edition edition) {
        return depositOf(dossier, edition.zone(), day -> Optional.of(edition))
                .map(deposit -> dayOf(deposit, edition.zone()))
                .orElse(edition.from());
    }

    private static LocalDate dayOf(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }

    private static List<Object> sections(Dossier d, Depot deposit) {
        return List.of(
                d.candidat(),
                d.formulaire(),
                deposit,
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
}
