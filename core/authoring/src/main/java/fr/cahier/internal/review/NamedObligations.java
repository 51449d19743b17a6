package fr.cahier.internal.review;

import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.language.Condition;
import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.Operand;
import fr.cahier.internal.review.Review.Written;
import fr.cahier.regulation.RuleIssue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds obligations in rule conditions that the edition does not have. */
final class NamedObligations {

    private static final String PROPERTY = "obligation";

    private final Review review;
    private final Set<String> known;

    NamedObligations(Review review) {
        this.review = review;
        this.known = review.edition().obligations().keySet();
    }

    List<RuleIssue> diagnostics() {
        return review.rules()
                .flatMap(written -> written.rule().patterns().stream()
                        .flatMap(pattern -> pattern.conditions().stream())
                        .flatMap(Condition::comparisons)
                        .flatMap(comparison -> unknown(written, comparison).stream()))
                .toList();
    }

    private Optional<RuleIssue> unknown(Written written, Comparison comparison) {
        if (!comparison.property().equals(PROPERTY)
                || !(comparison.value() instanceof Operand.Text text)
                || known.contains(text.value())) {
            return Optional.empty();
        }
        return Optional.of(new RuleIssue(
                written.file(),
                text.span().line(),
                text.span().column(),
                written.rule().name(),
                "« " + text.value() + " » n’est pas une obligation : aucun fait n’en parlerait jamais.",
                NearestName.to(text.value(), known)
                        .map(near -> "Vouliez-vous écrire « " + near + " » ?")
                        .orElse("Écrivez l’identifiant d’une obligation du catalogue.")));
    }
}
