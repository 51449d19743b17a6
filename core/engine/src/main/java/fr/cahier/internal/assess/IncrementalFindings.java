package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.internal.assess.VerdictBudget.Spent;
import fr.cahier.internal.match.Match;
import fr.cahier.internal.match.MatchDelta;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.FindingSet;
import fr.cahier.verdict.VerdictDiff;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The findings on one state of a dossier, which the next state keeps where they cannot have moved. Immutable; for one
 * thread.
 */
public final class IncrementalFindings {

    private final PreparedEdition prepared;
    private final Dossier dossier;
    private final Answers answers;
    private final FindingAssembler assembler;

    /** By the rank of the obligation, then in the order of its subjects. */
    private final Finding[][] byRank;

    /** By the rank of the obligation. */
    private final Spent[] spent;

    private final VerdictBudget.Limit limit;
    private final FindingSet all;

    private IncrementalFindings(
            PreparedEdition prepared,
            Dossier dossier,
            Answers answers,
            FindingAssembler assembler,
            Finding[][] byRank,
            Spent[] spent,
            VerdictBudget.Limit limit) {
        this.prepared = prepared;
        this.dossier = dossier;
        this.answers = answers;
        this.assembler = assembler;
        this.byRank = byRank;
        this.spent = spent;
        this.limit = limit;
        this.all = new FindingSet(listed(prepared.judged()), listed(prepared.options()));
    }

    private List<Finding> listed(List<PreparedObligation> some) {
        List<Finding> listed = new ArrayList<>();
        for (PreparedObligation obligation : some) {
            listed.addAll(List.of(byRank[obligation.rank()]));
        }
        return listed;
    }

    static IncrementalFindings of(
            PreparedEdition prepared,
            Settlements settlements,
            Dossier dossier,
            List<?> facts,
            List<Match> matches,
            VerdictBudget.Limit limit) {
        Answers answers = Answers.of(facts);
        FindingAssembler assembler = new FindingAssembler(
                prepared, dossier, answers, MatchesByObligation.of(prepared, settlements, matches));
        Finding[][] byRank = new Finding[prepared.count()][];
        Spent[] spent = new Spent[prepared.count()];
        VerdictBudget budget = new VerdictBudget(limit, matches.size());
        for (PreparedObligation obligation : prepared.all()) {
            Spent before = budget.spent();
            List<SubjectKey> subjects = assembler.subjects(obligation).all();
            Finding[] findings = new Finding[subjects.size()];
            for (int index = 0; index < findings.length; index++) {
                findings[index] = assembler.finding(obligation, subjects.get(index));
                budget.add(findings[index]);
            }
            byRank[obligation.rank()] = findings;
            spent[obligation.rank()] = budget.since(before);
        }
        return new IncrementalFindings(prepared, dossier, answers, assembler, byRank, spent, limit);
    }

    /** @throws fr.cahier.regulation.LimitExceededException when the findings exceed the limit of a verdict */
    public IncrementalFindings next(Dossier after, List<?> facts, MatchDelta delta) {
        Answers now = Answers.of(facts);
        StaleFindings stale = new StaleFindings(prepared, dossier, after);
        delta.removed().forEach(stale::match);
        delta.added().forEach(stale::match);
        stale.answers(answers, now);
        FindingAssembler next = assembler.next(after, now, delta);
        Finding[][] nextByRank = new Finding[byRank.length][];
        Spent[] nextSpent = spent.clone();
        VerdictBudget budget = new VerdictBudget(limit, delta.matches().size());
        for (PreparedObligation obligation : prepared.all()) {
            int rank = obligation.rank();
            if (!stale.mayBeStale(obligation) && assembler.subjects(obligation) == next.subjects(obligation)) {
                nextByRank[rank] = byRank[rank];
                budget.add(spent[rank]);
            } else {
                Spent before = budget.spent();
                nextByRank[rank] = update(obligation, next, stale, budget);
                nextSpent[rank] = budget.since(before);
            }
        }
        return new IncrementalFindings(prepared, after, now, next, nextByRank, nextSpent, limit);
    }

    private Finding[] update(
            PreparedObligation obligation, FindingAssembler next, StaleFindings stale, VerdictBudget budget) {
        SubjectKeys subjects = next.subjects(obligation);
        @Nullable
        Finding[] findings = subjects == assembler.subjects(obligation)
                ? byRank[obligation.rank()].clone()
                : aligned(obligation, subjects);
        BitSet stalePositions = stale.positions(obligation, subjects, findings);
        for (int index = 0; index < findings.length; index++) {
            if (stalePositions.get(index)) {
                findings[index] = next.finding(obligation, subjects.all().get(index));
            }
            budget.add(findings[index]);
        }
        return findings;
    }

    /** {@return the finding on each subject, null for new ones} Compares both lists by merge join. */
    private @Nullable Finding[] aligned(PreparedObligation obligation, SubjectKeys subjects) {
        List<SubjectKey> earlier = assembler.subjects(obligation).all();
        @Nullable Finding[] aligned = new @Nullable Finding[subjects.all().size()];
        int index = 0;
        for (int i = 0; i < aligned.length; i++) {
            SubjectKey subject = subjects.all().get(i);
            while (index < earlier.size() && earlier.get(index).index() < subject.index()) {
                index++;
            }
            boolean isKnown = index < earlier.size() && earlier.get(index).equals(subject);
            aligned[i] = isKnown ? byRank[obligation.rank()][index] : null;
        }
        return aligned;
    }

    /** {@return the findings, in the order of the text, then of the subjects} */
    public FindingSet all() {
        return all;
    }

    public VerdictDiff diff(IncrementalFindings after) {
        return VerdictDiff.between(all, after.all);
    }
}
