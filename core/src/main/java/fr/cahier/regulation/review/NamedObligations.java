package fr.cahier.regulation.review;

import fr.cahier.dossier.model.Nearest;
import fr.cahier.regulation.Diagnostic;
import fr.cahier.regulation.review.Review.Written;
import fr.cahier.regulation.text.Condition;
import fr.cahier.regulation.text.Condition.Comparison;
import fr.cahier.regulation.text.Operand;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares the obligations that the conditions of rules name with those of the catalogue. */
final class NamedObligations {

    private static final String PROPERTY = "obligation";

    private final Review review;
    private final Set<String> known;

    NamedObligations(Review review) {
        this.review = review;
        this.known = review.regulation().obligations().keySet();
    }

    List<Diagnostic> diagnostics() {
        return review.rules()
                .flatMap(written -> written.rule().patterns().stream()
                        .flatMap(pattern -> pattern.conditions().stream())
                        .flatMap(Condition::comparisons)
                        .flatMap(comparison -> unknown(written, comparison).stream()))
                .toList();
    }

    private Optional<Diagnostic> unknown(Written written, Comparison comparison) {
        if (!comparison.property().equals(PROPERTY)
                || !(comparison.value() instanceof Operand.Text text)
                || known.contains(text.value())) {
            return Optional.empty();
        }
        return Optional.of(new Diagnostic(
                written.file(),
                text.span().line(),
                text.span().column(),
                written.rule().name(),
                "« " + text.value() + " » n’est pas une obligation : aucun fait n’en parlerait jamais.",
                Nearest.to(text.value(), known)
                        .map(near -> "Vouliez-vous écrire « " + near + " » ?")
                        .orElse("Écrivez l’identifiant d’une obligation du catalogue.")));
    }
}
