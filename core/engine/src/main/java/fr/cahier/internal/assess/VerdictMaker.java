package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.internal.derive.DerivedFacts;
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

/** Makes verdicts from matches: pure functions, prepared for one stretch of an edition. Thread-safe. */
public final class VerdictMaker {

    private final Edition edition;
    private final PreparedEdition prepared;
    private final DayRemarks dayRemarks;
    private final VerdictBudget.Limit limit;
    private final Settlements settlements;

    private VerdictMaker(
            Edition edition,
            PreparedEdition prepared,
            DayRemarks dayRemarks,
            VerdictBudget.Limit limit,
            Settlements settlements) {
        this.edition = edition;
        this.prepared = prepared;
        this.dayRemarks = dayRemarks;
        this.limit = limit;
        this.settlements = settlements;
    }

    /**
     * @param edition with the thresholds that {@code settlements} sets
     * @param limit of each verdict
     */
    static VerdictMaker on(Edition edition, LocalDate day, VerdictBudget.Limit limit, Settlements settlements) {
        Edition held = edition.inForce(day);
        return new VerdictMaker(
                edition, PreparedEdition.of(held), new DayRemarks(edition, held, day), limit, settlements);
    }

    /** {@return the same under {@code others}, with the remarks on the day as they are} */
    VerdictMaker under(Settlements others) {
        return new VerdictMaker(edition, prepared, dayRemarks, limit, others);
    }

    /**
     * @param receipt its day lies in the same stretch
     * @throws fr.cahier.regulation.LimitExceededException when the verdict exceeds the limit
     */
    public Verdict make(DerivedFacts derived, List<Match> matches, Receipt receipt) {
        FindingSet findings = FindingAssembler.assemble(
                prepared,
                settlements,
                derived.said().placed(),
                derived.facts(),
                matches,
                new VerdictBudget(limit, matches.size()));
        return make(derived, findings, receipt);
    }

    public Verdict make(DerivedFacts derived, FindingSet findings, Receipt receipt) {
        Dossier dossier = derived.dossier();
        LocalDate judged = LocalDate.ofInstant(receipt.instant(), receipt.zone());
        List<String> remarks = new ArrayList<>(dayRemarks.of(dossier, judged, derived.facts()));
        remarks.addAll(new DepositRemarks(prepared.format()).of(derived.deposits()));
        Truncated<String> own =
                Remarks.of(edition, derived.said(), derived.preuves(), depositOf(receipt, judged), derived.deposit());
        remarks.addAll(own.kept());
        ComputedRemarks.of(derived.results(), edition.computations())
                .limit(Math.max(0, Verdict.MAX_REMARKS - remarks.size()))
                .forEach(remarks::add);
        return Verdict.builder()
                .title(edition.title())
                .authority(edition.authority())
                .voice(edition.voice())
                .chapters(edition.chapters())
                .dossierReference(dossier.reference())
                .candidate(dossier.candidat().nom())
                .conclusion(ConclusionPolicy.of(findings.findings()))
                .findings(findings.findings())
                .options(findings.options())
                .rollUps(RollUpMaker.of(prepared, dossier, findings.findings()))
                .remarks(remarks)
                .omittedRemarks(own.more())
                .receipt(receipt)
                .build();
    }

    /** @throws fr.cahier.regulation.LimitExceededException when the findings exceed the limit */
    public IncrementalFindings incremental(DerivedFacts derived, List<Match> matches) {
        return IncrementalFindings.of(prepared, settlements, derived.said().placed(), derived.facts(), matches, limit);
    }

    private static @Nullable LocalDate depositOf(Receipt receipt, LocalDate day) {
        return receipt.instantBasis() == InstantBasis.DEPOSIT ? day : null;
    }
}
