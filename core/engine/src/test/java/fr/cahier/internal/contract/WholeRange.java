package fr.cahier.internal.contract;

import fr.cahier.regulation.Outcome;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.RangeContent;
import fr.cahier.verdict.RangeContent.OneMove;
import fr.cahier.verdict.RangeContent.OneQuestion;
import fr.cahier.verdict.RangeContent.OneReading;
import fr.cahier.verdict.RangeContent.OneThreshold;
import fr.cahier.verdict.RangedVerdict;
import fr.cahier.verdict.Status;
import java.util.List;

/** A verdict with a range that says all that a range can say. */
public final class WholeRange {

    private WholeRange() {}

    public static RangedVerdict verdict() {
        OneReading strict = new OneReading(
                "au-plus-strict",
                Outcome.MANQUEMENT,
                List.of(new OneThreshold("demi-journee", 180)),
                Conclusion.NON_COMPLIANT,
                List.of(
                        new OneMove("HOR-06", "S7", Status.UNRESOLVED, Status.BREACHED),
                        new OneMove("ACC-01", null, Status.UNRESOLVED, Status.SATISFIED)));
        OneReading unnamed = new OneReading(null, null, List.of(), Conclusion.COMPLIANT, List.of());
        OneQuestion question = new OneQuestion("duree-demi-journee", List.of(strict, unnamed));
        return new RangedVerdict(
                WholeVerdict.verdict(),
                new RangeContent(Conclusion.COMPLIANT, Conclusion.NON_COMPLIANT, List.of(question), 2));
    }
}
