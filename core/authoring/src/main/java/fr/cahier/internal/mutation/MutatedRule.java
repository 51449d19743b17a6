package fr.cahier.internal.mutation;

import fr.cahier.cases.mutation.Mutant;
import fr.cahier.internal.language.RuleText;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.RuleInfo;
import fr.cahier.regulation.Threshold;
import org.jspecify.annotations.Nullable;

/** A mutant and how it is made. */
sealed interface MutatedRule {

    Mutant mutant();

    /** @param changed null when the rule is removed */
    record OfRule(Mutant mutant, @Nullable RuleText changed, RuleInfo info) implements MutatedRule {}

    record OfThreshold(Mutant mutant, Threshold changed) implements MutatedRule {}

    record OfComputation(Mutant mutant, Computation changed) implements MutatedRule {}
}
