package fr.cahier.verdict;

import fr.cahier.dossier.Dossier;
import fr.cahier.regulation.Match;
import fr.cahier.regulation.Regulation;
import fr.cahier.verdict.Receipt.InstantBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes verdicts from what the rules matched: a pure function, made ready for one edition and what holds of it. */
public final class VerdictMaker {

    private final Regulation regulation;
    private final Duties duties;
    private final DayRemarks dayRemarks;
    private final TellingBudget.Limit limit;

    private VerdictMaker(Regulation regulation, LocalDate day, TellingBudget.Limit limit) {
        Regulation held = regulation.inForce(day);
        this.regulation = regulation;
        this.duties = Duties.of(held);
        this.dayRemarks = new DayRemarks(regulation, held, day);
        this.limit = limit;
    }

    /**
     * {@return what makes verdicts under what holds on {@code day}; thread-safe, for as many dossiers as one likes}
     *
     * @param limit what each verdict may take
     */
    public static VerdictMaker on(Regulation regulation, LocalDate day, TellingBudget.Limit limit) {
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
                Closure.close(duties, dossier, facts, matches, new TellingBudget(limit, matches.size())),
                receipt);
    }

    /** {@return the verdict that these findings make} */
    public Verdict make(Dossier dossier, List<?> facts, Closure.Closed closed, Receipt receipt) {
        LocalDate day = LocalDate.ofInstant(receipt.instant(), receipt.zone());
        List<String> remarks = new ArrayList<>(dayRemarks.of(dossier, day, facts));
        Few<String> own = Remarks.of(regulation, dossier, depositOf(receipt, day));
        remarks.addAll(own.told());
        return Verdict.builder()
                .title(regulation.title())
                .chapters(regulation.chapters())
                .dossierReference(dossier.reference())
                .candidate(dossier.candidat().nom())
                .conclusion(Concluding.of(closed.findings()))
                .findings(closed.findings())
                .options(closed.options())
                .rollUps(RollUps.of(duties, dossier, closed.findings()))
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
    public LiveFindings live(Dossier dossier, List<?> facts, List<Match> matches) {
        return LiveFindings.of(duties, dossier, facts, matches, limit);
    }

    private static @Nullable LocalDate depositOf(Receipt receipt, LocalDate day) {
        return receipt.instantBasis() == InstantBasis.DEPOSIT ? day : null;
    }
}
