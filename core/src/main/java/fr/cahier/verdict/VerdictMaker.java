package fr.cahier.verdict;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.model.Commitments;
import fr.cahier.regulation.Match;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Regulation;
import fr.cahier.verdict.Receipt.InstantBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the verdict of one dossier from what the rules matched: a pure function. */
public final class VerdictMaker {

    private VerdictMaker() {}

    /**
     * {@return the verdict}
     *
     * @param facts the facts that were matched
     * @param matches what the rules matched
     * @param receipt what the evaluation was made from
     */
    public static Verdict make(
            Regulation regulation, Dossier dossier, List<?> facts, List<Match> matches, Receipt receipt) {
        LocalDate day = LocalDate.ofInstant(receipt.instant(), receipt.zone());
        Regulation held = regulation.inForce(day);
        Closure.Closed closed = Closure.close(held, dossier, facts, matches);
        List<String> remarks = new ArrayList<>(DayRemarks.of(regulation, dossier, day, facts));
        remarks.addAll(Remarks.of(regulation, dossier, depositOf(receipt)));
        return Verdict.builder()
                .title(regulation.title())
                .chapters(regulation.chapters())
                .dossierReference(dossier.reference())
                .candidate(dossier.candidat().nom())
                .conclusion(Concluding.of(closed.findings()))
                .findings(closed.findings())
                .options(closed.options())
                .rollUps(rollUps(held, dossier, closed.findings()))
                .remarks(remarks)
                .receipt(receipt)
                .build();
    }

    private static @Nullable LocalDate depositOf(Receipt receipt) {
        return receipt.instantBasis() == InstantBasis.DEPOSIT
                ? LocalDate.ofInstant(receipt.instant(), receipt.zone())
                : null;
    }

    private static List<RollUp> rollUps(Regulation regulation, Dossier dossier, List<Finding> findings) {
        return regulation.obligations().values().stream()
                .filter(row -> row.nature() == Nature.ENSEMBLE)
                .map(row -> new RollUp(row, answer(row, dossier), count(row, regulation, findings)))
                .toList();
    }

    private static @Nullable Reponse answer(Obligation row, Dossier dossier) {
        Reponse own = dossier.engagements().get(row.id());
        return own == null && row.parent() == null ? dossier.engagements().get(Commitments.GLOBAL) : own;
    }

    private static Map<Status, Integer> count(Obligation row, Regulation regulation, List<Finding> findings) {
        Map<Status, Integer> count = new EnumMap<>(Status.class);
        Map<Obligation, Boolean> under = new IdentityHashMap<>();
        for (Finding finding : findings) {
            if (under.computeIfAbsent(finding.obligation(), one -> isUnder(one, row.id(), regulation))) {
                count.merge(finding.status(), 1, Integer::sum);
            }
        }
        return count;
    }

    private static boolean isUnder(Obligation obligation, String rowId, Regulation regulation) {
        String parent = obligation.parent();
        while (parent != null && !parent.equals(rowId)) {
            parent = regulation.obligation(parent).map(Obligation::parent).orElse(null);
        }
        return parent != null;
    }
}
