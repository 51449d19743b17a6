package fr.cahier.internal.review;

import fr.cahier.internal.language.Condition;
import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.Operator;
import fr.cahier.internal.language.PatternText;
import fr.cahier.internal.review.Review.Written;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.RuleIssueCode;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds rules that conclude for good from the bound of a computation that silence moves: what is not said would satisfy the
 * obligation, or breach it.
 */
final class BoundDirections {

    private static final Set<Operator> FROM_BELOW = Set.of(Operator.LESS, Operator.AT_MOST);
    private static final Set<Operator> FROM_ABOVE = Set.of(Operator.MORE, Operator.AT_LEAST);

    /** The bound to compare in the place of another. */
    private static final Map<String, String> OTHER = Map.of(
            "auMoins", "auPlus",
            "auPlus", "auMoins",
            "auPlusTot", "auPlusTard",
            "auPlusTard", "auPlusTot");

    private static final Set<String> LOW = Set.of("auMoins", "auPlusTot");

    private final Review review;
    private final IssueCollector issues;

    BoundDirections(Review review, IssueCollector issues) {
        this.review = review;
        this.issues = issues;
    }

    void check() {
        review.rules().forEach(written -> written.rule()
                .annotation("conclut")
                .flatMap(Outcome::of)
                .filter(outcome -> outcome == Outcome.SATISFAITE || outcome == Outcome.MANQUEMENT)
                .ifPresent(outcome -> check(written, outcome)));
    }

    private void check(Written written, Outcome outcome) {
        written.rule().patterns().stream()
                .filter(pattern -> pattern.factType().equals(ComputationUses.FACT))
                .forEach(pattern -> comparisons(pattern)
                        .filter(BoundDirections::isMovedBySilence)
                        .filter(comparison -> comparisons(pattern).noneMatch(other -> isSameOfOther(comparison, other)))
                        .forEach(comparison -> report(written, comparison, outcome)));
    }

    private static Stream<Comparison> comparisons(PatternText pattern) {
        return pattern.conditions().stream()
                .flatMap(Condition::comparisons)
                .filter(comparison -> OTHER.containsKey(comparison.property()));
    }

    /** More may be said of what is known to be little, and less of what may be much. */
    private static boolean isMovedBySilence(Comparison comparison) {
        return (LOW.contains(comparison.property()) ? FROM_BELOW : FROM_ABOVE).contains(comparison.operator());
    }

    private static boolean isSameOfOther(Comparison comparison, Comparison other) {
        Set<Operator> same = FROM_BELOW.contains(comparison.operator()) ? FROM_BELOW : FROM_ABOVE;
        return other.property().equals(OTHER.get(comparison.property())) && same.contains(other.operator());
    }

    private void report(Written written, Comparison comparison, Outcome outcome) {
        String bound = LOW.contains(comparison.property()) ? "au moins" : "au plus";
        issues.at(written.file(), comparison.span())
                .about(written.rule().name())
                .warning(
                        RuleIssueCode.DOUBTFUL_RULE,
                        "la règle conclut « " + outcome.word() + " » de ce que le calcul vaut " + bound
                                + " : ce que le dossier ne dit pas suffirait à la faire jouer.",
                        "Comparez « " + Objects.requireNonNull(OTHER.get(comparison.property())) + " ».");
    }
}
