package fr.cahier.verdict;

import fr.cahier.dossier.Dossier;
import fr.cahier.facts.Engagement;
import fr.cahier.facts.Implantation;
import fr.cahier.regulation.Match;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Closes what the rules matched into one finding for each obligation and each subject it is about. What no rule concluded
 * is missing: silence is never compliance.
 */
public final class Closure {

    /** The engine promises no order of matches; findings have one. */
    private static final Comparator<Match> ORDER = Comparator.comparing(
                    (Match match) -> match.rule().order())
            .thenComparing(match -> match.rule().name())
            .thenComparing(match -> match.bindings().toString());

    /** Stands for the subject of a rule that bound none, and so speaks of every subject. */
    private static final String EVERY_SUBJECT = "";

    private final Regulation regulation;
    private final Map<Subject, List<Target>> targets;

    /** By obligation, then by subject. */
    private final Map<String, Map<String, List<Observation>>> observations;

    private final FindingWriter writer;

    private Closure(Regulation regulation, Dossier dossier, List<?> facts, List<Match> matches) {
        this.regulation = regulation;
        this.targets = Stream.of(Subject.values())
                .collect(Collectors.toMap(Function.identity(), subject -> Target.of(subject, dossier)));
        this.observations = new HashMap<>();
        matches.forEach(this::observe);
        boolean atDistanceOnly = atDistanceOnly(facts);
        DossierFacts used = new DossierFacts(dossier);
        Wants wants = new Wants(dossier, used, atDistanceOnly);
        this.writer = new FindingWriter(regulation, used, wants, commitments(facts), atDistanceOnly);
    }

    private static boolean atDistanceOnly(List<?> facts) {
        return facts.stream()
                .anyMatch(fact -> fact instanceof Implantation where && Boolean.TRUE.equals(where.distanceSeule()));
    }

    private static Map<String, Engagement> commitments(List<?> facts) {
        return facts.stream()
                .filter(Engagement.class::isInstance)
                .map(Engagement.class::cast)
                .collect(Collectors.toMap(Engagement::obligation, Function.identity()));
    }

    /**
     * {@return the findings, in the order of the text, then of the subjects}
     *
     * @param facts the facts that were matched
     * @param matches what the rules matched
     */
    public static Closed close(Regulation regulation, Dossier dossier, List<?> facts, List<Match> matches) {
        Closure closure = new Closure(regulation, dossier, facts, matches);
        return new Closed(
                closure.findings(obligation -> obligation.nature().isJudged()),
                closure.findings(obligation -> obligation.nature() == Nature.OPTION));
    }

    /**
     * All findings.
     *
     * @param findings those that count in the conclusion
     * @param options those that do not
     */
    public record Closed(List<Finding> findings, List<Finding> options) {}

    private List<Finding> findings(Predicate<Obligation> kind) {
        List<Finding> findings = new ArrayList<>();
        for (Obligation obligation : regulation.obligations().values()) {
            if (kind.test(obligation)) {
                targets.get(obligation.subject()).forEach(target -> findings.add(finding(obligation, target)));
            }
        }
        return findings;
    }

    private Finding finding(Obligation obligation, Target target) {
        List<Observation> evidence = new ArrayList<>(0);
        List<Observation> concluding = new ArrayList<>(1);
        for (Observation observation : about(obligation, target)) {
            (observation.outcome().isEvidence() ? evidence : concluding).add(observation);
        }
        if (!concluding.isEmpty()) {
            return writer.concluded(obligation, target, Settlement.of(concluding), evidence);
        }
        return target.sure() ? writer.missing(obligation, target) : writer.receptionUnknown(obligation, target);
    }

    private List<Observation> about(Obligation obligation, Target target) {
        Map<String, List<Observation>> bySubject = observations.getOrDefault(obligation.id(), Map.of());
        List<Observation> about = new ArrayList<>(bySubject.getOrDefault(EVERY_SUBJECT, List.of()));
        if (target.name() != null && !target.name().equals(EVERY_SUBJECT)) {
            about.addAll(bySubject.getOrDefault(target.name(), List.of()));
        }
        if (about.size() > 1) {
            about.sort(Comparator.comparing(Observation::match, ORDER));
        }
        return about;
    }

    private void observe(Match match) {
        Object bound = match.bindings().get("obligation");
        List<String> ids = bound == null ? match.rule().obligations() : List.of(bound.toString());
        for (String id : ids) {
            Observation observation = observation(canonical(id), match);
            observations
                    .computeIfAbsent(observation.obligation(), unseen -> new HashMap<>())
                    .computeIfAbsent(
                            Objects.requireNonNullElse(observation.subject(), EVERY_SUBJECT),
                            unseen -> new ArrayList<>(1))
                    .add(observation);
        }
    }

    private String canonical(String id) {
        return regulation
                .obligation(id)
                .map(row -> row.canon() == null ? id : row.canon())
                .orElse(id);
    }

    private Observation observation(String id, Match match) {
        Subject subject = regulation.obligation(id).map(Obligation::subject).orElse(Subject.DOSSIER);
        String name =
                switch (subject) {
                    case DOSSIER -> null;
                    case SITE -> text(match.bindings().get("site"));
                    case PERSONNEL -> text(match.bindings().get("personnel"));
                };
        return new Observation(id, name, match.rule().outcome(), match);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
