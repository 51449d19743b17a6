package fr.cahier.cases.mutation;

import fr.cahier.internal.language.RuleText;
import fr.cahier.regulation.RuleInfo;
import fr.cahier.regulation.Threshold;
import org.jspecify.annotations.Nullable;

/** A mutant, and how it is made. */
sealed interface MutatedRule {

    Mutant mutant();

    /**
     * A rule that is written otherwise.
     *
     * @param changed the rule as it becomes; null when it is removed
     * @param info what it then says of itself
     */
    record OfRule(Mutant mutant, @Nullable RuleText changed, RuleInfo info) implements MutatedRule {}

    /**
     * A threshold that has another value, or has one from another day.
     *
     * @param changed the threshold as it becomes
     */
    record OfThreshold(Mutant mutant, Threshold changed) implements MutatedRule {}
}
