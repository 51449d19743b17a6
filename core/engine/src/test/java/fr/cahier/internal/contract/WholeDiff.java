package fr.cahier.internal.contract;

import fr.cahier.dossier.schema.SubjectLabel;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictDiff;
import java.util.List;

/** A difference that says all that one can say. */
public final class WholeDiff {

    private WholeDiff() {}

    public static VerdictDiff difference() {
        Verdict before = WholeVerdict.verdict();
        Finding moved = before.findings().get(0);
        Finding appeared = moved.toBuilder()
                .subject("S8")
                .subjectLabel(new SubjectLabel("Site", "S8", null))
                .build();
        return before.diff(before.toBuilder()
                .findings(List.of(
                        moved.toBuilder().status(Status.SATISFIED).remedy(null).build(), appeared))
                .build());
    }
}
