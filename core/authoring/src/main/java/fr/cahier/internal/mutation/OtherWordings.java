package fr.cahier.internal.mutation;

import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.RuleInfo;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The wordings easily mistaken for that of a rule: those of rules with the same conclusion on a shared obligation, and
 * the default one.
 */
final class OtherWordings {

    private final Edition edition;

    OtherWordings(Edition edition) {
        this.edition = edition;
    }

    /** {@return in rule order, without those that the edition would refuse} */
    List<String> besides(RuleInfo rule) {
        if (!rule.outcome().isWorded()) {
            return List.of();
        }
        Stream<String> sameConclusion = edition.rules().stream()
                .filter(other -> other.outcome() == rule.outcome() && shareObligation(rule, other))
                .map(RuleInfo::wording);
        return Stream.concat(Stream.of(rule.outcome().word()), sameConclusion)
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
        return edition.wordings().containsKey(wording)
                || !rule.obligations().isEmpty()
                        && rule.obligations().stream()
                                .flatMap(id -> edition.obligation(id).stream())
                                .map(Obligation::wordings)
                                .allMatch(own -> own.containsKey(wording));
    }
}
