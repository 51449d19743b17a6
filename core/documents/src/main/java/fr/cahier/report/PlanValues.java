package fr.cahier.report;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.plan.Change;
import fr.cahier.plan.Edit;
import fr.cahier.plan.Plan;
import java.math.BigDecimal;

/** The values of a plan in words. */
final class PlanValues {

    private final Plan plan;

    PlanValues(Plan plan) {
        this.plan = plan;
    }

    /** {@return the value that {@code edit} states, in words} */
    String value(Edit edit) {
        return plan.stated(edit)
                .map(stated -> stated.words(edit.value()))
                .orElseGet(() -> ValueFormat.words(edit.pointer(), edit.shape(), edit.value()));
    }

    /** {@return a number as what {@code edit} states would tell it, without its unit} */
    String number(Edit edit, BigDecimal number) {
        return plan.stated(edit)
                .map(stated -> FrenchFormat.in(stated.fact().unit(), number))
                .orElseGet(() -> FrenchFormat.at(edit.pointer(), number));
    }

    /** {@return the gap: "1 demi-journée", or empty} */
    static String amount(Change change) {
        return change.gap() == null ? "" : counted(change.gap(), change.unit());
    }

    private static String counted(BigDecimal gap, String unit) {
        return VerdictWords.counted(gap, unit);
    }
}
