package fr.cahier.cases.mutation;

import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Threshold;
import fr.cahier.regulation.text.RuleText;
import org.jspecify.annotations.Nullable;

/** A mutant, and how it is made. */
sealed interface Step {

    Mutant mutant();

    /**
     * A rule that is written otherwise.
     *
     * @param changed the rule as it becomes; null when it is removed
     * @param outcome what it then concludes
     */
    record OfRule(Mutant mutant, @Nullable RuleText changed, Outcome outcome) implements Step {}

    /**
     * A threshold that has another value.
     *
     * @param changed the threshold as it becomes
     */
    record OfThreshold(Mutant mutant, Threshold changed) implements Step {}
}
