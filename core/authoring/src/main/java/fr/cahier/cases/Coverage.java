package fr.cahier.cases;

import fr.cahier.annotation.PublicApi;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Verification;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How many cases expect which status of one obligation, and which status a rule may give it that no case expects.
 *
 * @param obligation the obligation
 * @param cases how many cases expect each status; a status without cases is left out
 * @param holes what may be found and no case expects
 */
@PublicApi
public record Coverage(Obligation obligation, Map<Status, Integer> cases, Set<Status> holes) {

    public Coverage {
        cases = Map.copyOf(cases);
        holes = Set.copyOf(holes);
    }

    /** {@return the coverage of every obligation on which rules conclude, in the order of the text} */
    public static List<Coverage> of(Edition regulation, List<Case> cases) {
        Objects.requireNonNull(regulation, "regulation");
        Objects.requireNonNull(cases, "cases");
        return regulation.obligations().values().stream()
                .filter(row -> row.nature().hasRules())
                .map(row -> of(row, regulation, cases))
                .toList();
    }

    private static Coverage of(Obligation obligation, Edition regulation, List<Case> cases) {
        Map<Status, Integer> count = new EnumMap<>(Status.class);
        cases.stream()
                .filter(expectation -> expectation.obligation().equals(obligation.id()))
                .forEach(expectation -> count.merge(status(expectation.expected()), 1, Integer::sum));
        Set<Status> holes = possible(obligation, regulation);
        holes.removeAll(count.keySet());
        return new Coverage(obligation, count, holes);
    }

    /** Nothing may be said of any obligation, and any commitment may be refused. */
    private static Set<Status> possible(Obligation obligation, Edition regulation) {
        Set<Status> possible = EnumSet.of(Status.SATISFIED, Status.MISSING);
        if (obligation.asks(Verification.ENGAGEMENT)) {
            possible.add(Status.BREACHED);
        }
        regulation.rules().stream()
                .filter(rule -> rule.obligations().contains(obligation.id()))
                .filter(rule -> !rule.outcome().isEvidence())
                .forEach(rule -> possible.add(status(rule.outcome())));
        return possible;
    }

    private static Status status(Outcome outcome) {
        return switch (outcome) {
            case SATISFAITE, ATTESTEE, PERIMEE -> Status.SATISFIED;
            case MANQUEMENT, REFUS, DEMENTI, HORS_DELAI -> Status.BREACHED;
            case CONTRADICTION, A_TRANCHER, INDETERMINE -> Status.UNRESOLVED;
            case A_COMPLETER -> Status.MISSING;
            case SANS_OBJET -> Status.NOT_APPLICABLE;
        };
    }

    private static Status status(Reason reason) {
        return switch (reason) {
            case PROVEN, EVIDENCE_MISSING, EVIDENCE_EXPIRED -> Status.SATISFIED;
            case COMMITMENT_REFUSED, FACT_BREACH, CONTRADICTED_BY_EVIDENCE, AFTER_DEADLINE -> Status.BREACHED;
            case CONTRADICTORY_FACTS, INTERPRETATION, APPLICABILITY_UNKNOWN -> Status.UNRESOLVED;
            case COMMITMENT_MISSING, FACT_MISSING -> Status.MISSING;
            case CONDITION_FALSE -> Status.NOT_APPLICABLE;
        };
    }
}
