package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.internal.match.Match;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.ConclusionPolicy;
import fr.cahier.verdict.FindingSet;
import fr.cahier.verdict.Receipt;
import fr.cahier.verdict.Receipt.InstantBasis;
import fr.cahier.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes verdicts from what the rules matched: a pure function, made ready for one edition and what holds of it. */
public final class VerdictMaker {

    private final Edition regulation;
    private final PreparedEdition duties;
    private final DayRemarks dayRemarks;
    private final VerdictBudget.Limit limit;

    private VerdictMaker(Edition regulation, LocalDate day, VerdictBudget.Limit limit) {
        Edition held = regulation.inForce(day);
        this.regulation = regulation;
        this.duties = PreparedEdition.of(held);
        this.dayRemarks = new DayRemarks(regulation, held, day);
        this.limit = limit;
    }

    /**
     * {@return what makes verdicts under what holds on {@code day}; thread-safe, for as many dossiers as one likes}
     *
     * @param limit what each verdict may take
     */
    public static VerdictMaker on(Edition regulation, LocalDate day, VerdictBudget.Limit limit) {
        return new VerdictMaker(regulation, day, limit);
    }

    /**
     * {@return the verdict}
     *
     * @param facts the facts that were matched
     * @param matches what the rules matched
     * @param receipt what the evaluation was made from; the same holds on its day
     * @throws fr.cahier.regulation.LimitExceededException when it would take more than it may
     */
    public Verdict make(Dossier dossier, List<?> facts, List<Match> matches, Receipt receipt) {
        return make(
                dossier,
                facts,
                FindingAssembler.close(duties, dossier, facts, matches, new VerdictBudget(limit, matches.size())),
                receipt);
    }

    /** {@return the verdict that these findings make} */
    public Verdict make(Dossier dossier, List<?> facts, FindingSet closed, Receipt receipt) {
        LocalDate day = LocalDate.ofInstant(receipt.instant(), receipt.zone());
        List<String> remarks = new ArrayList<>(dayRemarks.of(dossier, day, facts));
        Truncated<String> own = Remarks.of(regulation, dossier, depositOf(receipt, day));
        remarks.addAll(own.told());
        return Verdict.builder()
                .title(regulation.title())
                .authority(regulation.authority())
                .chapters(regulation.chapters())
                .dossierReference(dossier.reference())
                .candidate(dossier.candidat().nom())
                .conclusion(ConclusionPolicy.of(closed.findings()))
                .findings(closed.findings())
                .options(closed.options())
                .rollUps(RollUpMaker.of(duties, dossier, closed.findings()))
                .remarks(remarks)
                .omittedRemarks(own.more())
                .receipt(receipt)
                .build();
    }

    /**
     * {@return the findings on {@code dossier}, from which those on its next state can be made}
     *
     * @throws fr.cahier.regulation.LimitExceededException when they would take more than they may
     */
    public IncrementalFindings live(Dossier dossier, List<?> facts, List<Match> matches) {
        return IncrementalFindings.of(duties, dossier, facts, matches, limit);
    }

    private static @Nullable LocalDate depositOf(Receipt receipt, LocalDate day) {
        return receipt.instantBasis() == InstantBasis.DEPOSIT ? day : null;
    }
}
