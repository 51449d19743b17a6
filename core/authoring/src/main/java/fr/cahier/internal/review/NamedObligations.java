package fr.cahier.internal.review;

import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.language.Condition;
import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.Operand;
import fr.cahier.internal.review.Review.Written;
import java.util.Set;

/** Finds obligations in rule conditions that the edition does not have. */
final class NamedObligations {

    private static final String PROPERTY = "obligation";

    private final Review review;
    private final IssueCollector issues;
    private final Set<String> known;

    NamedObligations(Review review, IssueCollector issues) {
        this.review = review;
        this.issues = issues;
        this.known = review.edition().obligations().keySet();
    }

    void check() {
        review.rules().forEach(written -> written.rule().patterns().stream()
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(Condition::comparisons)
                .forEach(comparison -> check(written, comparison)));
    }

    private void check(Written written, Comparison comparison) {
        if (comparison.property().equals(PROPERTY)
                && comparison.value() instanceof Operand.Text text
                && !known.contains(text.value())) {
            issues.at(written.file(), text.span())
                    .about(written.rule().name())
                    .error(
                            "« " + text.value() + " » n’est pas une obligation : aucun fait n’en parlerait jamais.",
                            NearestName.suggested(
                                    text.value(), known, "Écrivez l’identifiant d’une obligation du catalogue."));
        }
    }
}
