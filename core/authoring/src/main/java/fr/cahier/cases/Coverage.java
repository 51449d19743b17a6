package fr.cahier.cases;

import fr.cahier.annotation.PublicApi;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
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
 * The number of cases per status of one obligation. Immutable and thread-safe.
 *
 * @param cases by expected status; a status without cases is left out
 * @param holes statuses a rule may give that no case expects
 * @since 0.1.0
 */
@PublicApi
public record Coverage(Obligation obligation, Map<Status, Integer> cases, Set<Status> holes) {

    public Coverage {
        cases = Map.copyOf(cases);
        holes = Set.copyOf(holes);
    }

    /** {@return the coverage of every obligation with rules, in the order of the text} */
    public static List<Coverage> of(Edition edition, List<Case> cases) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(cases, "cases");
        return edition.obligations().values().stream()
                .filter(obligation -> obligation.nature().hasRules())
                .map(obligation -> of(obligation, edition, cases))
                .toList();
    }

    private static Coverage of(Obligation obligation, Edition edition, List<Case> cases) {
        Map<Status, Integer> count = new EnumMap<>(Status.class);
        cases.stream()
                .filter(expectation -> expectation.obligation().equals(obligation.id()))
                .forEach(expectation -> count.merge(status(expectation.expected()), 1, Integer::sum));
        Set<Status> holes = possible(obligation, edition);
        holes.removeAll(count.keySet());
        return new Coverage(obligation, count, holes);
    }

    /** {@return the statuses that a finding of the obligation may have} Any obligation may be met, missing if it asks something of the dossier, and any commitment refused; refusing a heading opens a question. */
    public static Set<Status> possible(Obligation obligation, Edition edition) {
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(edition, "edition");
        Set<Status> possible =
                EnumSet.of(Status.SATISFIED, obligation.asksOfDossier() ? Status.MISSING : Status.NOT_APPLICABLE);
        if (obligation.asks(Verification.ENGAGEMENT)) {
            possible.add(obligation.nature() == Nature.INTITULE ? Status.UNRESOLVED : Status.BREACHED);
        }
        edition.rules().stream()
                .filter(rule -> rule.obligations().contains(obligation.id()))
                .filter(rule -> rule.outcome().isConclusion())
                .forEach(rule -> possible.add(Status.of(rule.outcome())));
        return possible;
    }

    private static Status status(Reason reason) {
        return switch (reason) {
            case PROVEN,
                    COMMITTED,
                    COMMITMENT_UNVERIFIED,
                    COMMITMENT_PENDING,
                    EVIDENCE_MISSING,
                    EVIDENCE_EXPIRED,
                    TO_CHECK -> Status.SATISFIED;
            case COMMITMENT_REFUSED, FACT_BREACH, CONTRADICTED_BY_EVIDENCE, AFTER_DEADLINE -> Status.BREACHED;
            case CONTRADICTORY_FACTS, INTERPRETATION, APPLICABILITY_UNKNOWN -> Status.UNRESOLVED;
            case COMMITMENT_MISSING, FACT_MISSING -> Status.MISSING;
            case CONDITION_FALSE -> Status.NOT_APPLICABLE;
        };
    }
}
