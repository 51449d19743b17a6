package fr.cahier.internal.review;

import fr.cahier.facts.Seuil;
import fr.cahier.internal.derive.FactDeriver;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.Threshold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds days without a value, values without a day, and thresholds needed to count half-days. */
final class ThresholdValues {

    private final Review review;
    private final ThresholdNeeds needs;
    private final List<RuleIssue> found = new ArrayList<>();

    ThresholdValues(Review review) {
        this.review = review;
        this.needs = new ThresholdNeeds(review);
    }

    List<RuleIssue> diagnostics() {
        review.edition().thresholds().values().forEach(this::check);
        List<String> read = FactDeriver.THRESHOLDS;
        if (review.edition().thresholds().containsKey(read.get(0))) {
            read.stream()
                    .filter(code -> !review.edition().thresholds().containsKey(code))
                    .forEach(this::missing);
        }
        return found;
    }

    private void check(Threshold threshold) {
        needs.unmet(threshold)
                .ifPresent(need -> add(
                        threshold,
                        "le seuil n’a pas de valeur " + need.days() + ", alors que " + need.who() + " en a besoin.",
                        "Ajoutez sous « valeurs » ce qui vaut dès le "
                                + need.days().from() + "."));
        Set<LocalDate> days = new HashSet<>();
        threshold.values().forEach(value -> check(threshold, value, days));
        Set<String> kinds = new HashSet<>();
        threshold.values().forEach(value -> kinds.add(kind(value.seuil())));
        if (kinds.size() > 1) {
            add(
                    threshold,
                    "les valeurs du seuil ne sont pas toutes de même nature.",
                    "Gardez partout « nombre », « heure », « instant » ou « texte ».");
        }
    }

    private void check(Threshold threshold, Threshold.Value value, Set<LocalDate> days) {
        LocalDate until = review.edition().until();
        if (!days.add(value.from())) {
            add(threshold, "deux valeurs du seuil commencent le même jour, le " + value.from() + ".", "Gardez-en une.");
        } else if (until != null && value.from().isAfter(until)) {
            found.add(locate(
                            threshold,
                            "la valeur du " + value.from() + " ne sert jamais : l’édition finit le " + until + ".",
                            "Retirez-la, ou changez « en-vigueur ».")
                    .asWarning());
        }
        if (values(value.seuil()) != 1) {
            add(
                    threshold,
                    "la valeur du " + value.from() + " doit porter une seule chose.",
                    "Écrivez « nombre », « heure », « instant » ou « texte », et un seul.");
        } else if (FactDeriver.THRESHOLDS.contains(threshold.code())) {
            checkRead(threshold, value.seuil());
        }
    }

    /** A wrong type would stop the evaluation of every dossier. */
    private void checkRead(Threshold threshold, Seuil seuil) {
        boolean minutes = threshold.code().equals(FactDeriver.THRESHOLDS.get(1));
        boolean fits = minutes ? isWhole(seuil) : seuil.heure() != null;
        if (!fits) {
            add(
                    threshold,
                    "le décompte des demi-journées attend ici " + (minutes ? "un nombre entier." : "une heure."),
                    minutes ? "Écrivez par exemple nombre: 180." : "Écrivez par exemple heure: \"13:00\".");
        }
    }

    private static boolean isWhole(Seuil seuil) {
        return seuil.nombre() != null
                && seuil.nombre().stripTrailingZeros().scale() <= 0
                && seuil.nombre().abs().intValue() < 100_000
                && seuil.nombre().precision() - seuil.nombre().scale() < 9;
    }

    private static int values(Seuil seuil) {
        return (seuil.nombre() == null ? 0 : 1)
                + (seuil.instant() == null ? 0 : 1)
                + (seuil.heure() == null ? 0 : 1)
                + (seuil.texte() == null ? 0 : 1);
    }

    /** {@return the YAML key of the value; empty when there is none} */
    static String kind(Seuil seuil) {
        if (seuil.nombre() != null) {
            return "nombre";
        }
        if (seuil.instant() != null) {
            return "instant";
        }
        return seuil.heure() != null ? "heure" : seuil.texte() != null ? "texte" : "";
    }

    private void missing(String code) {
        found.add(review.locator()
                .locate(
                        RuleIssue.ofFile(
                                "cahier.yaml",
                                "le seuil « " + code + " » manque : sans lui, les demi-journées ne se comptent pas.",
                                "Reprenez-le de l’édition livrée."),
                        "seuils"));
    }

    private void add(Threshold threshold, String message, String advice) {
        found.add(locate(threshold, message, advice));
    }

    private RuleIssue locate(Threshold threshold, String message, String advice) {
        return review.locator()
                .locate(
                        new RuleIssue("cahier.yaml", 0, 0, threshold.code(), message, advice),
                        "seuils",
                        threshold.code(),
                        "valeurs");
    }
}
