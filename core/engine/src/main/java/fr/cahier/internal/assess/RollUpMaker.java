package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.RollUp;
import fr.cahier.verdict.Status;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports the sentences that gather other obligations. */
final class RollUpMaker {

    private RollUpMaker() {}

    static List<RollUp> of(PreparedEdition duties, Dossier dossier, List<Finding> findings) {
        int[][] counts = new int[duties.rows().size()][Status.values().length];
        for (Finding finding : findings) {
            duties.of(finding).count(finding.status(), counts);
        }
        List<RollUp> rollUps = new ArrayList<>(counts.length);
        for (Obligation row : duties.rows()) {
            rollUps.add(new RollUp(row, answer(row, dossier), counted(counts[rollUps.size()])));
        }
        return rollUps;
    }

    private static Map<Status, Integer> counted(int[] counts) {
        Map<Status, Integer> counted = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            if (counts[status.ordinal()] > 0) {
                counted.put(status, counts[status.ordinal()]);
            }
        }
        return counted;
    }

    private static @Nullable Reponse answer(Obligation row, Dossier dossier) {
        Reponse own = dossier.engagements().get(row.id());
        return own == null && row.parent() == null ? dossier.engagements().get(Commitments.GLOBAL) : own;
    }
}
