package fr.cahier.internal.review;

import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.language.Condition;
import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.Operand;
import fr.cahier.internal.language.Operator;
import fr.cahier.internal.review.Review.Written;
import fr.cahier.regulation.RuleIssueCode;
import java.util.List;
import java.util.Set;

/** Finds obligations in rule conditions that the edition does not have, or on which the rule does not conclude. */
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
        if (!comparison.property().equals(PROPERTY) || !(comparison.value() instanceof Operand.Text text)) {
            return;
        }
        List<String> own = written.rule().obligations();
        if (known.contains(text.value())) {
            boolean other = !own.isEmpty() && !own.contains(text.value());
            if (other && comparison.operator() == Operator.EQUAL) {
                reportOther(written, text, own);
            }
        } else {
            issues.at(written.file(), text.span())
                    .about(written.rule().name())
                    .lacking(text.value())
                    .error(
                            RuleIssueCode.UNKNOWN_OBLIGATION,
                            "« " + text.value() + " » n’est pas une obligation : aucun fait n’en parlerait jamais.",
                            NearestName.suggested(
                                    text.value(), known, "Écrivez l’identifiant d’une obligation du catalogue."));
        }
    }

    private void reportOther(Written written, Operand.Text text, List<String> own) {
        issues.at(written.file(), text.span())
                .about(written.rule().name())
                .error(
                        RuleIssueCode.INCONSISTENT,
                        "la règle conclut sur " + String.join(", ", own) + ", et cette condition parle de "
                                + text.value() + ".",
                        "Écrivez ici " + String.join(" ou ", own) + ", ou ajoutez " + text.value()
                                + " sous @obligation.");
    }
}
