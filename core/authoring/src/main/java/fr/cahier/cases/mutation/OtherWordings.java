package fr.cahier.cases.mutation;

import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.RuleInfo;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The wordings that a hurried hand would give a rule instead of its own: those by which another rule tells the same
 * conclusion on the same obligation, and the one that needs no annotation.
 */
final class OtherWordings {

    private final Edition regulation;

    OtherWordings(Edition regulation) {
        this.regulation = regulation;
    }

    /** {@return them, in the order of the rules; those that the edition would refuse are left out} */
    List<String> besides(RuleInfo rule) {
        if (rule.outcome().isEvidence()) {
            return List.of();
        }
        Stream<String> told = regulation.rules().stream()
                .filter(other -> other.outcome() == rule.outcome() && shareObligation(rule, other))
                .map(RuleInfo::wording);
        return Stream.concat(Stream.of(rule.outcome().word()), told)
                .distinct()
                .filter(wording -> !wording.equals(rule.wording()) && isThere(wording, rule))
                .toList();
    }

    private static boolean shareObligation(RuleInfo rule, RuleInfo other) {
        return rule.obligations().isEmpty()
                ? other.obligations().isEmpty()
                : !Collections.disjoint(rule.obligations(), other.obligations());
    }

    private boolean isThere(String wording, RuleInfo rule) {
        return regulation.wordings().containsKey(wording)
                || !rule.obligations().isEmpty()
                        && rule.obligations().stream()
                                .flatMap(id -> regulation.obligation(id).stream())
                                .map(Obligation::wordings)
                                .allMatch(own -> own.containsKey(wording));
    }
}
