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
 * The findings on one state of a dossier, from which those on the next state are made: what a change cannot have moved is
 * kept. What it says never changes; for one thread.
 */
public final class IncrementalFindings {

    private final PreparedEdition duties;
    private final Dossier dossier;
    private final Answers answers;
    private final FindingAssembler closure;

    /** By the rank of the duty, then in the order of its targets. */
    private final Finding[][] found;

    /** By the rank of the duty: what its findings take. */
    private final Spent[] spent;

    private final VerdictBudget.Limit limit;
    private final FindingSet closed;

    private IncrementalFindings(
            PreparedEdition duties,
            Dossier dossier,
            Answers answers,
            FindingAssembler closure,
            Finding[][] found,
            Spent[] spent,
            VerdictBudget.Limit limit) {
        this.duties = duties;
        this.dossier = dossier;
        this.answers = answers;
        this.closure = closure;
        this.found = found;
        this.spent = spent;
        this.limit = limit;
        this.closed = new FindingSet(listed(duties.judged()), listed(duties.options()));
    }

    private List<Finding> listed(List<PreparedObligation> some) {
        List<Finding> listed = new ArrayList<>();
        for (PreparedObligation duty : some) {
            listed.addAll(List.of(found[duty.rank()]));
        }
        return listed;
    }

    static IncrementalFindings of(
            PreparedEdition duties, Dossier dossier, List<?> facts, List<Match> matches, VerdictBudget.Limit limit) {
        Answers answers = Answers.of(facts);
        FindingAssembler closure = new FindingAssembler(duties, dossier, answers, new Observations(duties, matches));
        Finding[][] found = new Finding[duties.count()][];
        Spent[] spent = new Spent[duties.count()];
        VerdictBudget budget = new VerdictBudget(limit, matches.size());
        for (PreparedObligation duty : duties.all()) {
            Spent before = budget.spent();
            List<SubjectKey> targets = closure.targets(duty).all();
            Finding[] own = new Finding[targets.size()];
            for (int place = 0; place < own.length; place++) {
                own[place] = closure.finding(duty, targets.get(place));
                budget.add(own[place]);
            }
            found[duty.rank()] = own;
            spent[duty.rank()] = budget.since(before);
        }
        return new IncrementalFindings(duties, dossier, answers, closure, found, spent, limit);
    }

    /**
     * {@return the findings on {@code after}}
     *
     * @param rematch what the rules match now, and what of it is new
     * @throws fr.cahier.regulation.LimitExceededException when they would take more than they may
     */
    public IncrementalFindings next(Dossier after, List<?> facts, MatchDelta rematch) {
        Answers now = Answers.of(facts);
        StaleFindings touched = new StaleFindings(duties, dossier, after);
        rematch.gone().forEach(touched::match);
        rematch.come().forEach(touched::match);
        touched.answers(answers, now);
        FindingAssembler next = closure.next(after, now, rematch);
        Finding[][] others = new Finding[found.length][];
        Spent[] spentThen = spent.clone();
        VerdictBudget budget = new VerdictBudget(limit, rematch.matches().size());
        for (PreparedObligation duty : duties.all()) {
            int rank = duty.rank();
            if (!touched.mayMove(duty) && closure.targets(duty) == next.targets(duty)) {
                others[rank] = found[rank];
                budget.add(spent[rank]);
            } else {
                Spent before = budget.spent();
                others[rank] = again(duty, next, touched, budget);
                spentThen[rank] = budget.since(before);
            }
        }
        return new IncrementalFindings(duties, after, now, next, others, spentThen, limit);
    }

    private Finding[] again(
            PreparedObligation duty, FindingAssembler next, StaleFindings touched, VerdictBudget budget) {
        SubjectKeys targets = next.targets(duty);
        @Nullable
        Finding[] again = targets == closure.targets(duty) ? found[duty.rank()].clone() : aligned(duty, targets);
        BitSet doubtful = touched.doubtful(duty, targets, again);
        for (int place = 0; place < again.length; place++) {
            if (doubtful.get(place)) {
                again[place] = next.finding(duty, targets.all().get(place));
            }
            budget.add(again[place]);
        }
        return again;
    }

    /**
     * {@return what was found on each of {@code targets}, null where they are new} Both states have theirs in the order of their
     * places: they are gone through side by side.
     */
    private @Nullable Finding[] aligned(PreparedObligation duty, SubjectKeys targets) {
        List<SubjectKey> old = closure.targets(duty).all();
        @Nullable Finding[] aligned = new @Nullable Finding[targets.all().size()];
        int place = 0;
        for (int i = 0; i < aligned.length; i++) {
            SubjectKey target = targets.all().get(i);
            while (place < old.size() && old.get(place).index() < target.index()) {
                place++;
            }
            boolean isKnown = place < old.size() && old.get(place).equals(target);
            aligned[i] = isKnown ? found[duty.rank()][place] : null;
        }
        return aligned;
    }

    /** {@return the findings, in the order of the text, then of the subjects} */
    public FindingSet closed() {
        return closed;
    }

    /** {@return what differs in {@code after}} */
    public VerdictDiff diff(IncrementalFindings after) {
        return VerdictDiff.between(closed, after.closed);
    }
}
