package fr.cahier.internal.review;

import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.derive.FactDeriver;
import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.Operand;
import fr.cahier.internal.language.Operator;
import fr.cahier.internal.language.PatternText;
import fr.cahier.internal.language.Span;
import fr.cahier.internal.review.Review.Written;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.Threshold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Compares the thresholds that rules name with those of the edition. */
final class ThresholdUses {

    private static final Set<String> VALUES = Set.of("nombre", "instant", "heure", "texte");

    private final Review review;
    private final Edition edition;
    private final Set<String> used = new HashSet<>(FactDeriver.THRESHOLDS);
    private final List<RuleIssue> found = new ArrayList<>();

    ThresholdUses(Review review) {
        this.review = review;
        this.edition = review.edition();
    }

    List<RuleIssue> diagnostics(boolean whole) {
        review.rules().forEach(written -> written.rule().patterns().stream()
                .filter(pattern -> pattern.factType().equals("Seuil"))
                .forEach(pattern -> check(written, pattern)));
        edition.thresholds().keySet().stream()
                .filter(code -> whole && !used.contains(code))
                .forEach(this::unused);
        return found;
    }

    private void check(Written written, PatternText pattern) {
        codes(pattern).forEach(code -> {
            String name = ((Operand.Text) code.value()).value();
            used.add(name);
            Threshold threshold = edition.thresholds().get(name);
            if (threshold == null) {
                add(
                        written,
                        code.value().span(),
                        "le seuil « " + name + " » n’est pas dans cahier.yaml : la règle ne jouerait jamais.",
                        NearestName.to(name, edition.thresholds().keySet())
                                .map(known -> "Vouliez-vous écrire « " + known + " » ?")
                                .orElse("Ajoutez-le sous « seuils »."));
            } else {
                checkKind(written, pattern, threshold);
            }
        });
    }

    private void checkKind(Written written, PatternText pattern, Threshold threshold) {
        String kind = ThresholdValues.kind(threshold.values().get(0).seuil());
        if (kind.isEmpty()) {
            return;
        }
        Stream.concat(
                        pattern.bindings().stream().map(binding -> new Read(binding.property(), binding.span())),
                        comparisons(pattern).map(comparison -> new Read(comparison.property(), comparison.span())))
                .filter(read ->
                        VALUES.contains(read.property()) && !read.property().equals(kind))
                .forEach(read -> add(
                        written,
                        read.span(),
                        "le seuil « " + threshold.code() + " » ne porte pas « " + read.property()
                                + " » : la règle ne jouerait jamais.",
                        "Il porte « " + kind + " » : écrivez-le à cet endroit."));
    }

    private record Read(String property, Span span) {}

    /** {@return the comparisons by which {@code pattern} names a threshold} */
    static Stream<Comparison> codes(PatternText pattern) {
        return comparisons(pattern)
                .filter(comparison -> comparison.property().equals("code"))
                .filter(comparison -> comparison.operator() == Operator.EQUAL)
                .filter(comparison -> comparison.value() instanceof Operand.Text);
    }

    private static Stream<Comparison> comparisons(PatternText pattern) {
        return pattern.conditions().stream().flatMap(condition -> condition.comparisons());
    }

    private void unused(String code) {
        found.add(review.locator()
                .locate(
                        new RuleIssue(
                                "cahier.yaml",
                                0,
                                0,
                                code,
                                "aucune règle n’emploie ce seuil.",
                                "Retirez-le, ou corrigez la règle qui devait le nommer."),
                        "seuils",
                        code)
                .asWarning());
    }

    private void add(Written written, Span at, String message, String advice) {
        found.add(new RuleIssue(
                written.file(), at.line(), at.column(), written.rule().name(), message, advice));
    }
}
