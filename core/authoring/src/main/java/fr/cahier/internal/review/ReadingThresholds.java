package fr.cahier.internal.review;

import fr.cahier.dossier.schema.NearestName;
import fr.cahier.facts.Seuil;
import fr.cahier.internal.Visible;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.OpenQuestion;
import fr.cahier.regulation.RuleIssueCode;
import fr.cahier.regulation.Threshold;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the thresholds that readings set: each is one of the edition, and keeps its kind. */
final class ReadingThresholds {

    private final Edition edition;
    private final IssueCollector.Target target;

    ReadingThresholds(Edition edition, IssueCollector.Target target) {
        this.edition = edition;
        this.target = target;
    }

    void check(OpenQuestion question) {
        question.wording().readings().forEach(reading -> {
            Set<String> codes = new HashSet<>();
            reading.thresholds().forEach(seuil -> check(seuil, codes, "la lecture « " + reading.id() + " »"));
        });
    }

    private void check(Seuil seuil, Set<String> codes, String reading) {
        Threshold threshold = edition.thresholds().get(seuil.code());
        if (threshold == null) {
            target.error(
                    RuleIssueCode.UNKNOWN_REFERENCE,
                    reading + " fixe le seuil « " + Visible.text(seuil.code()) + " », qui n’est pas dans cahier.yaml.",
                    NearestName.suggested(
                            seuil.code(),
                            edition.thresholds().keySet(),
                            "Ajoutez-le sous « seuils » dans cahier.yaml."));
            return;
        }
        if (!codes.add(seuil.code())) {
            target.error(
                    RuleIssueCode.UNSUITABLE_THRESHOLD,
                    reading + " fixe deux fois le seuil « " + seuil.code() + " ».",
                    "Gardez-en une valeur.");
        }
        List<ThresholdKind> kinds = ThresholdKind.of(threshold.values().get(0).seuil());
        if (!ThresholdKind.of(seuil).equals(kinds)) {
            String keys =
                    String.join(", ", kinds.stream().map(ThresholdKind::key).toList());
            target.error(
                    RuleIssueCode.UNSUITABLE_THRESHOLD,
                    reading + " donne au seuil « " + seuil.code() + " » une valeur d’une autre nature.",
                    "Il porte « " + keys + " » : écrivez-le, et rien d’autre.");
        } else {
            ThresholdValues.misfit(seuil)
                    .ifPresent(misfit ->
                            target.error(RuleIssueCode.UNSUITABLE_THRESHOLD, misfit.message(), misfit.advice()));
        }
    }
}
