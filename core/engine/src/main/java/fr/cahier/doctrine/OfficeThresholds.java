package fr.cahier.doctrine;

import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.dossier.schema.NearestName;
import fr.cahier.facts.Echeance;
import fr.cahier.facts.Seuil;
import fr.cahier.internal.Visible;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Threshold;
import fr.cahier.regulation.Threshold.SetBy;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The thresholds of editions, of which a doctrine may set those that the text leaves to the office. */
final class OfficeThresholds {

    static final String LIST = "La liste des questions dit aussi quels seuils le service peut fixer.";

    private final Map<String, Threshold> thresholds = new LinkedHashMap<>();

    OfficeThresholds(Collection<Edition> editions) {
        editions.forEach(edition -> edition.thresholds().forEach(thresholds::putIfAbsent));
    }

    Optional<InputIssue> problem(SeuilRetenu set, String pointer) {
        String code = Objects.requireNonNull(set.seuil());
        Threshold threshold = thresholds.get(code);
        if (threshold == null) {
            return issue(
                    pointer + "/seuil",
                    "Le seuil « " + Visible.text(code) + " » n’est pas de ceux du cahier des charges.",
                    NearestName.suggested(code, ofTheOffice(), LIST));
        }
        if (threshold.setBy() == SetBy.TEXTE) {
            return issue(
                    pointer + "/seuil",
                    "Le seuil « " + code + " » est celui du texte (" + threshold.source()
                            + ") : une doctrine ne le change pas.",
                    "Retirez-le. Le service peut fixer : " + String.join(", ", ofTheOffice()) + ".");
        }
        return valueProblem(set, threshold, pointer);
    }

    private static Optional<InputIssue> valueProblem(SeuilRetenu set, Threshold threshold, String pointer) {
        Seuil held = threshold.values().get(0).seuil();
        boolean same = (set.nombre() != null) == (held.nombre() != null)
                && (set.heure() != null) == (held.heure() != null)
                && (set.texte() != null) == (held.texte() != null)
                && (set.jour() != null) == (held.echeance() != null);
        if (!same) {
            return issue(
                    pointer,
                    "La valeur du seuil « " + threshold.code()
                            + " » n’est pas de la même nature que dans le cahier des charges.",
                    "Écrivez " + example(held) + ", et rien d’autre.");
        }
        Integer number = set.nombre();
        if (set.jour() != null) {
            return dayProblem(set.jour(), pointer + "/jour");
        }
        return number != null && (number < 0 || number > SeuilRetenu.MAX_NUMBER)
                ? issue(
                        pointer + "/nombre",
                        "Le nombre " + number + " n’est pas de 0 à " + SeuilRetenu.MAX_NUMBER + ".",
                        "Corrigez-le.")
                : Optional.empty();
    }

    private static Optional<InputIssue> dayProblem(String day, String pointer) {
        try {
            Echeance.of(day);
            return Optional.empty();
        } catch (RefusedValueException refused) {
            return issue(pointer, "Le jour " + refused.reason(), refused.advice());
        }
    }

    private static String example(Seuil held) {
        if (held.nombre() != null) {
            return "un nombre entier, par exemple nombre: " + held.nombre().toPlainString();
        }
        if (held.echeance() != null) {
            return "un jour ou un délai, par exemple jour: \"" + held.echeance() + "\"";
        }
        return held.heure() != null
                ? "une heure, par exemple heure: \"" + held.heure() + "\""
                : "un texte, par exemple texte: \"" + held.texte() + "\"";
    }

    private List<String> ofTheOffice() {
        return thresholds.values().stream()
                .filter(threshold -> threshold.setBy() == SetBy.SERVICE)
                .map(Threshold::code)
                .toList();
    }

    private static Optional<InputIssue> issue(String pointer, String reason, String advice) {
        return Optional.of(Questions.issue(pointer, reason, advice));
    }
}
