package fr.cahier.internal.assess;

import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.internal.match.Match;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Verification;
import fr.cahier.regulation.Wording;
import fr.cahier.verdict.FollowUp;
import fr.cahier.verdict.InstantFormat;
import fr.cahier.verdict.Status;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One obligation, with what is the same for every dossier. Thread-safe. */
final class PreparedObligation {

    private final Obligation definition;
    private final int rank;
    private final int rankOfKind;
    private final Edition edition;
    private final InstantFormat format;
    private final List<PreparedPath> needs;
    private final List<PreparedPath> paths;
    private final List<String> computed;
    private final int[] groups;
    private final Set<FollowUp> followUps;
    private final Set<FollowUp> followUpsOfPromise;
    private final boolean promises;
    private final boolean ends;
    private final Outcome lost;
    private final @Nullable MessageTemplate remedy;

    /** By key, made on first use. */
    private final Map<String, PreparedWording> wordings = new ConcurrentHashMap<>();

    /**
     * @param rankOfKind its rank among those about the same kind of subject
     * @param paths its needs, then other paths that it uses, without duplicates
     * @param groups the ranks of the groups above it
     */
    PreparedObligation(
            Obligation definition,
            int rank,
            int rankOfKind,
            Edition edition,
            InstantFormat format,
            List<PreparedPath> needs,
            List<PreparedPath> paths,
            int[] groups) {
        this.definition = definition;
        this.rank = rank;
        this.rankOfKind = rankOfKind;
        this.edition = edition;
        this.format = format;
        this.needs = needs;
        this.paths = paths;
        this.computed = paths.stream()
                .map(PreparedPath::computation)
                .filter(Objects::nonNull)
                .toList();
        this.groups = groups;
        this.followUps = followUps(definition, false);
        this.followUpsOfPromise = followUps(definition, true);
        this.promises = isConcluded(Outcome.A_VENIR);
        this.ends = isConcluded(Outcome.PREND_FIN);
        this.lost = lost(definition);
        this.remedy = template(definition.remedy());
    }

    /**
     * @param question the id of the question that it leaves open
     * @param remedy of the wording, else of the obligation
     * @param asks the paths to supply; empty when all that the obligation needs
     */
    record PreparedWording(
            MessageTemplate sentence,
            @Nullable String question,
            List<PreparedReading> readings,
            @Nullable MessageTemplate remedy,
            List<PreparedPath> asks) {

        /** {@return the text of {@code reading}, which is one of these} */
        MessageTemplate text(PossibleReading reading) {
            return readings.stream()
                    .filter(one -> one.reading().equals(reading))
                    .findFirst()
                    .orElseThrow()
                    .text();
        }
    }

    record PreparedReading(PossibleReading reading, MessageTemplate text) {}

    Obligation definition() {
        return definition;
    }

    String id() {
        return definition.id();
    }

    Subject subject() {
        return definition.subject();
    }

    boolean asks(Verification verification) {
        return definition.asks(verification);
    }

    int rank() {
        return rank;
    }

    int rankOfKind() {
        return rankOfKind;
    }

    List<PreparedPath> needs() {
        return needs;
    }

    List<PreparedPath> paths() {
        return paths;
    }

    Edition edition() {
        return edition;
    }

    /** {@return the computations among {@link #paths}} */
    List<String> computed() {
        return computed;
    }

    void count(Status status, int[][] counts) {
        for (int group : groups) {
            counts[group][status.ordinal()]++;
        }
    }

    Set<FollowUp> followUps() {
        return followUps;
    }

    /** {@return those due where something is promised for later} */
    Set<FollowUp> followUpsOfPromise() {
        return followUpsOfPromise;
    }

    /** {@return what answers under {@code key} are about, in words} */
    String nameOf(String key) {
        return key.equals(Commitments.GLOBAL)
                ? "la signature du texte entier"
                : edition.obligation(key)
                        .map(line -> key + " (" + line.title() + ")")
                        .orElse(key);
    }

    @Nullable
    MessageTemplate remedy() {
        return remedy;
    }

    /** @throws fr.cahier.regulation.RuleDefectException when the edition has no such wording */
    PreparedWording wording(String key) {
        PreparedWording known = wordings.get(key);
        return known == null ? wordings.computeIfAbsent(key, this::prepare) : known;
    }

    /** {@return whether a rule may find that what it requires is not there yet} */
    boolean mayPromise() {
        return promises;
    }

    /** {@return whether a rule may find that what it rules out will end} */
    boolean mayEnd() {
        return ends;
    }

    private boolean isConcluded(Outcome outcome) {
        return edition.rules().stream()
                .anyMatch(rule -> rule.outcome() == outcome
                        && (rule.obligations().isEmpty() || rule.obligations().contains(definition.id())));
    }

    /** {@return whether the match asks a question in whose place another one may decide} */
    boolean isAlternative(Match match) {
        return match.outcome() == Outcome.A_TRANCHER
                && edition.wording(definition, match.rule().wording()).isAlternative();
    }

    /** {@return what is concluded where every way to satisfaction is lost} */
    Outcome lost() {
        return lost;
    }

    /** Late where a deadline is asked after, else a breach. */
    private static Outcome lost(Obligation definition) {
        boolean dated = definition.wordings().values().stream()
                .flatMap(wording -> wording.readings().stream())
                .anyMatch(reading -> reading.effect() == Outcome.HORS_DELAI);
        return dated ? Outcome.HORS_DELAI : Outcome.MANQUEMENT;
    }

    /** {@return the way to satisfaction that the question of the match, an alternative, belongs to} */
    String way(Match match) {
        Wording wording = edition.wording(definition, match.rule().wording());
        return wording.way() == null ? String.valueOf(wording.question()) : wording.way();
    }

    /** {@return the settlement as the wording of the match, which asks the same question, has it} */
    Settlement settlement(Settlement settlement, Match match) {
        return settlement.in(edition.wording(definition, match.rule().wording()));
    }

    private PreparedWording prepare(String key) {
        Wording wording = edition.wording(definition, key);
        MessageTemplate own = template(wording.remedy());
        return new PreparedWording(
                template(wording.sentence()),
                wording.question(),
                wording.readings().stream()
                        .map(reading -> new PreparedReading(reading, template(reading.text())))
                        .toList(),
                own == null ? remedy : own,
                wording.asks().stream().map(this::prepared).toList());
    }

    /** What a wording asks for is among the paths of the obligation: an edition in which it is not does not load. */
    private PreparedPath prepared(FactPath path) {
        return paths.stream()
                .filter(known -> known.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new RuleDefectException(
                        RuleDefectCode.INCONSISTENT,
                        id() + " demande « " + path + " », que ni ses faits ni ses indices ne nomment."));
    }

    private @Nullable MessageTemplate template(@Nullable String wording) {
        return wording == null ? null : MessageTemplate.of(wording, this::fixedValue);
    }

    /** The obligation's own values are filled in once. */
    private @Nullable String fixedValue(String name) {
        return switch (name) {
            case "titre" -> format.text(definition.title());
            case "exigence" -> format.text(definition.requirement());
            case "justificatif" -> format.text(definition.evidence());
            case "sujet" -> subject() == Subject.DOSSIER ? SubjectKey.CANDIDATE : null;
            case "Sujet" -> subject() == Subject.DOSSIER ? "Le candidat" : null;
            default -> null;
        };
    }

    private static Set<FollowUp> followUps(Obligation obligation, boolean promised) {
        Set<FollowUp> followUps = EnumSet.noneOf(FollowUp.class);
        if (obligation.asks(Verification.VISITE)) {
            followUps.add(FollowUp.CHECK_ON_SITE);
        }
        if (obligation.asks(Verification.APRES_LABEL)) {
            followUps.add(FollowUp.DUE_AFTER_LABEL);
        }
        if (promised) {
            followUps.add(FollowUp.PROMISED);
        }
        return Collections.unmodifiableSet(followUps);
    }
}
