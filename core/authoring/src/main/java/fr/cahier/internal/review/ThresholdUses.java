package fr.cahier.internal.review;

import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.derive.HalfDayThreshold;
import fr.cahier.internal.language.Condition;
import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.Operand;
import fr.cahier.internal.language.Operator;
import fr.cahier.internal.language.PatternText;
import fr.cahier.internal.language.Span;
import fr.cahier.internal.review.Review.Written;
import fr.cahier.regulation.RuleIssueCode;
import fr.cahier.regulation.Threshold;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Compares the thresholds that rules name with those of the edition. */
final class ThresholdUses {

    private final Review review;
    private final Map<String, Threshold> thresholds;
    private final IssueCollector issues;
    private final Set<String> used = new HashSet<>();

    ThresholdUses(Review review, IssueCollector issues) {
        this.review = review;
        this.thresholds = review.edition().thresholds();
        this.issues = issues;
    }

    void check(boolean whole) {
        review.rules().forEach(written -> written.rule().patterns().stream()
                .filter(pattern -> pattern.factType().equals("Seuil"))
                .forEach(pattern -> check(written, pattern)));
        review.edition().computations().values().forEach(computation -> used.addAll(computation.thresholds()));
        if (whole) {
            thresholds.keySet().stream()
                    .filter(code ->
                            !used.contains(code) && HalfDayThreshold.of(code).isEmpty())
                    .forEach(code -> issues.in("cahier.yaml", "seuils", code)
                            .about(code)
                            .warning(
                                    RuleIssueCode.UNUSED,
                                    "aucune règle ni aucun calcul n’emploie ce seuil.",
                                    "Retirez-le, ou corrigez la règle qui devait le nommer."));
        }
    }

    private void check(Written written, PatternText pattern) {
        codes(pattern).forEach(code -> {
            used.add(code.value());
            Threshold threshold = thresholds.get(code.value());
            if (threshold == null) {
                at(written, code.span())
                        .error(
                                RuleIssueCode.UNKNOWN_REFERENCE,
                                "le seuil « " + code.value()
                                        + " » n’est pas dans cahier.yaml : la règle ne jouerait jamais.",
                                NearestName.suggested(
                                        code.value(), thresholds.keySet(), "Ajoutez-le sous « seuils »."));
            } else {
                ThresholdKind.of(threshold.values().get(0).seuil()).stream()
                        .findFirst()
                        .ifPresent(kind -> checkKind(written, pattern, threshold, kind));
            }
        });
    }

    private void checkKind(Written written, PatternText pattern, Threshold threshold, ThresholdKind kind) {
        Stream.concat(
                        pattern.bindings().stream().map(binding -> new Read(binding.property(), binding.span())),
                        comparisons(pattern).map(comparison -> new Read(comparison.property(), comparison.span())))
                .filter(read -> ThresholdKind.keys().contains(read.property()) && !kind.gives(read.property()))
                .forEach(read -> at(written, read.span())
                        .error(
                                RuleIssueCode.NEVER_MATCHES,
                                "le seuil « " + threshold.code() + " » ne porte pas « " + read.property()
                                        + " » : la règle ne jouerait jamais.",
                                "Il porte « " + kind.key() + " » : écrivez-le à cet endroit."));
    }

    private record Read(String property, Span span) {}

    /** {@return the codes by which {@code pattern} names a threshold} */
    static Stream<Operand.Text> codes(PatternText pattern) {
        return comparisons(pattern)
                .filter(comparison -> comparison.property().equals("code"))
                .filter(comparison -> comparison.operator() == Operator.EQUAL)
                .map(Comparison::value)
                .filter(Operand.Text.class::isInstance)
                .map(Operand.Text.class::cast);
    }

    private static Stream<Comparison> comparisons(PatternText pattern) {
        return pattern.conditions().stream().flatMap(Condition::comparisons);
    }

    private IssueCollector.Target at(Written written, Span span) {
        return issues.at(written.file(), span).about(written.rule().name());
    }
}
