package fr.cahier.internal.review;

import fr.cahier.regulation.Computation;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.RuleIssueCode;
import fr.cahier.regulation.Threshold;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds properties compared with a threshold of another unit than their name, or an earlier comparison, says. */
final class ThresholdUnits {

    private static final Pattern WORDS = Pattern.compile("(?=[A-Z])|[.]");

    private final Review review;
    private final IssueCollector issues;
    private final Map<List<String>, Threshold> first = new HashMap<>();

    ThresholdUnits(Review review, IssueCollector issues) {
        this.review = review;
        this.issues = issues;
    }

    void check() {
        Boundary.in(review.files()).forEach(boundary -> {
            Threshold threshold = review.edition().thresholds().get(boundary.threshold());
            if (threshold != null && !threshold.unit().isEmpty()) {
                check(boundary, threshold);
            }
        });
    }

    private void check(Boundary boundary, Threshold threshold) {
        if (boundary.factType().equals(ComputationUses.FACT)) {
            checkComputed(boundary, threshold);
            return;
        }
        DeclaredFact declared = review.edition().facts().get(boundary.key());
        if (declared != null) {
            if (boundary.property().equals(declared.kind().field())
                    && !threshold.unit().equals(declared.unit())) {
                report(boundary, threshold, "et « " + declared.key() + " » se compte " + counted(declared.unit()));
            }
            return;
        }
        Optional<String> named = unit(boundary.property());
        if (named.isPresent()) {
            if (DeclaredFact.isCounted(threshold.unit()) && !threshold.unit().equals(named.get())) {
                report(boundary, threshold, "et son nom dit des " + named.get());
            }
            return;
        }
        Threshold other = first.putIfAbsent(List.of(boundary.factType(), boundary.property()), threshold);
        if (other != null && !other.unit().equals(threshold.unit())) {
            report(boundary, threshold, "et ailleurs à « " + other.code() + " », en " + other.unit());
        }
    }

    private void checkComputed(Boundary boundary, Threshold threshold) {
        Computation computation = review.edition().computations().get(boundary.key());
        if (computation != null
                && !computation.unit().isEmpty()
                && !threshold.unit().equals(computation.unit())) {
            report(boundary, threshold, "et « " + computation.code() + " » se compte " + counted(computation.unit()));
        }
    }

    private static String counted(String unit) {
        return unit.isEmpty() ? "sans unité" : "en " + unit;
    }

    private static Optional<String> unit(String property) {
        return WORDS.splitAsStream(property)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(DeclaredFact::isCounted)
                .findFirst();
    }

    private void report(Boundary boundary, Threshold threshold, String against) {
        issues.at(boundary.file(), boundary.comparison().span())
                .about(boundary.rule().name())
                .warning(
                        RuleIssueCode.DOUBTFUL_RULE,
                        "« " + boundary.property() + " » est comparé au seuil « " + threshold.code() + " », en "
                                + threshold.unit() + ", " + against + ".",
                        "Comparez avec un seuil de la même unité, ou corrigez « unite ».");
    }
}
