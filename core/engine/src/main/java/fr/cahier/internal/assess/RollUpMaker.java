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

/** Counts findings by group of obligations. */
final class RollUpMaker {

    private RollUpMaker() {}

    static List<RollUp> of(PreparedEdition prepared, Dossier dossier, List<Finding> findings) {
        int[][] counts = new int[prepared.groups().size()][Status.values().length];
        for (Finding finding : findings) {
            prepared.of(finding).count(finding.status(), counts);
        }
        List<RollUp> rollUps = new ArrayList<>(counts.length);
        for (Obligation group : prepared.groups()) {
            rollUps.add(new RollUp(group, answer(group, dossier), nonZero(counts[rollUps.size()])));
        }
        return rollUps;
    }

    private static Map<Status, Integer> nonZero(int[] counts) {
        Map<Status, Integer> nonZero = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            if (counts[status.ordinal()] > 0) {
                nonZero.put(status, counts[status.ordinal()]);
            }
        }
        return nonZero;
    }

    private static @Nullable Reponse answer(Obligation group, Dossier dossier) {
        Reponse own = dossier.engagements().get(group.id());
        return own == null && group.parent() == null ? dossier.engagements().get(Commitments.GLOBAL) : own;
    }
}
