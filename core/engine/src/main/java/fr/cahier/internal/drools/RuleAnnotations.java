package fr.cahier.internal.drools;

import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.drools.model.Rule;

/** Reads {@code @obligation}, {@code @conclut} and {@code @constat} of a rule. */
final class RuleAnnotations {

    private RuleAnnotations() {}

    static RuleInfo read(Rule rule, int order) {
        String word = annotation(rule, "conclut")
                .orElseThrow(() -> defect(
                        rule, "n’a pas d’annotation @conclut", "ajoutez par exemple @conclut( \"satisfaite\" )"));
        Outcome outcome = Outcome.of(word)
                .orElseThrow(
                        () -> defect(rule, "conclut « " + word + " », mot inconnu", "écrivez l’un de : " + words()));
        List<String> obligations = annotation(rule, "obligation")
                .map(ids -> Arrays.stream(ids.split(",")).map(String::strip).toList())
                .orElse(List.of());
        String chapter = rule.getPackage().substring(rule.getPackage().lastIndexOf('.') + 1);
        return new RuleInfo(
                rule.getName(),
                chapter,
                order,
                obligations,
                outcome,
                annotation(rule, "constat").orElse(word));
    }

    /** Values keep their quotes when rules are compiled at run time, and lose them in a prebuilt jar. */
    private static Optional<String> annotation(Rule rule, String name) {
        return Optional.ofNullable(rule.getMetaData(name))
                .map(value -> value.toString().replace("\"", "").strip());
    }

    private static String words() {
        return String.join(
                ", ", Arrays.stream(Outcome.values()).map(Outcome::word).toList());
    }

    private static RuleDefectException defect(Rule rule, String what, String advice) {
        return new RuleDefectException(
                RuleDefectCode.INCONSISTENT,
                "La règle « " + rule.getName() + " » (" + rule.getPackage() + ") " + what + " ; " + advice + ".");
    }
}
