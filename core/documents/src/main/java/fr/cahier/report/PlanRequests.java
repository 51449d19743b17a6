package fr.cahier.report;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.plan.AddedRecords;
import fr.cahier.plan.Change;
import fr.cahier.plan.Edit;
import fr.cahier.plan.Plan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The changes of a plan in words. */
final class PlanRequests {

    private static final int SHOWN = 12;

    private final Plan plan;

    PlanRequests(Plan plan) {
        this.plan = plan;
    }

    /** {@return the pointer of the change in words, capitalized} */
    String place(Change change) {
        return Facts.capitalized(plan.place(change));
    }

    /** {@return the current value in words, or empty} */
    String before(Change change) {
        return change.before() == null ? "" : ValueFormat.words(change.pointer(), change.shape(), change.before());
    }

    /** {@return the value that {@code edit} states, in words} */
    String value(Edit edit) {
        return plan.stated(edit)
                .map(stated -> stated.words(edit.value()))
                .orElseGet(() -> ValueFormat.words(edit.pointer(), edit.shape(), edit.value()));
    }

    /** {@return a sentence for each of the first twelve edits} */
    List<String> edits(Change change) {
        AddedRecords records = plan.records(change).orElse(null);
        if (records != null) {
            return List.of(added(records));
        }
        List<String> lines = new ArrayList<>(change.edits().stream()
                .limit(SHOWN)
                .map(edit -> edit(change, edit))
                .toList());
        if (change.edits().size() > SHOWN) {
            lines.add("et " + VerdictWords.plural(change.edits().size() - SHOWN, "autre.", "autres."));
        }
        return lines;
    }

    private static String added(AddedRecords records) {
        String fields = records.fields().stream()
                .map(stated -> stated.fact().fieldLabel() + " (" + stated.fact().accepted() + ")")
                .collect(Collectors.joining(" ; "));
        return "À ajouter : " + records.count() + ". À dire" + (records.count() > 1 ? " de chaque ajout : " : " : ")
                + fields + ".";
    }

    private String edit(Change change, Edit edit) {
        String value = value(edit);
        String example = change.example() ? " (par exemple)" : "";
        return switch (edit.kind()) {
            case ADD -> "À ajouter" + example + " : " + value + ".";
            case REMOVE ->
                "À retirer, si c’est l’autre planning qui vaut : " + Lexicon.pointer(edit.pointer(), plan.dossier())
                        + ".";
            case SET ->
                edit.pointer().equals(change.pointer())
                        ? "Il faut" + example + " : " + value + "."
                        : "Et, " + plan.place(edit) + " : " + value + ".";
        };
    }

    /** {@return the gap in words: "Il manque 1 demi-journée — Antenne d’Évreux (S7).", or empty} */
    static String gap(Change change) {
        return change.gap() == null ? "" : "Il manque " + counted(change.gap(), change.unit()) + subject(change) + ".";
    }

    private static String counted(BigDecimal gap, String unit) {
        String number = FrenchFormat.number(gap);
        return unit.isEmpty() ? number : number + " " + VerdictWords.unit(gap, unit);
    }

    private static String subject(Change change) {
        return change.mends().get(0).subjectHeading().map(name -> " — " + name).orElse("");
    }
}
