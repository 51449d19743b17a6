package fr.cahier.verdict;

import fr.cahier.dossier.Dossier;
import fr.cahier.regulation.Match;
import fr.cahier.regulation.Rematch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The findings on one state of a dossier, from which those on the next state are made: what a change cannot have moved is
 * kept. What it says never changes; for one thread.
 */
public final class LiveFindings {

    private final Duties duties;
    private final Dossier dossier;
    private final Answers answers;
    private final Closure closure;

    /** By the rank of the duty, then in the order of its targets. */
    private final Finding[][] found;

    private final Closure.Closed closed;

    private LiveFindings(Duties duties, Dossier dossier, Answers answers, Closure closure, Finding[][] found) {
        this.duties = duties;
        this.dossier = dossier;
        this.answers = answers;
        this.closure = closure;
        this.found = found;
        this.closed = new Closure.Closed(listed(duties.judged()), listed(duties.options()));
    }

    private List<Finding> listed(List<Duty> some) {
        List<Finding> listed = new ArrayList<>();
        for (Duty duty : some) {
            listed.addAll(List.of(found[duty.rank()]));
        }
        return listed;
    }

    static LiveFindings of(Duties duties, Dossier dossier, List<?> facts, List<Match> matches) {
        Answers answers = Answers.of(facts);
        Closure closure = new Closure(duties, dossier, answers, new Observations(duties, matches));
        Finding[][] found = new Finding[duties.count()][];
        for (Duty duty : duties.all()) {
            found[duty.rank()] = closure.targets(duty).all().stream()
                    .map(target -> closure.finding(duty, target))
                    .toArray(Finding[]::new);
        }
        return new LiveFindings(duties, dossier, answers, closure, found);
    }

    /**
     * {@return the findings on {@code after}}
     *
     * @param rematch what the rules match now, and what of it is new
     */
    public LiveFindings next(Dossier after, List<?> facts, Rematch rematch) {
        Answers now = Answers.of(facts);
        Touched touched = new Touched(duties, dossier, after);
        rematch.gone().forEach(touched::match);
        rematch.come().forEach(touched::match);
        touched.answers(answers, now);
        Closure next = closure.next(after, now, rematch);
        Finding[][] others = new Finding[found.length][];
        for (Duty duty : duties.all()) {
            boolean keeps = !touched.mayMove(duty) && closure.targets(duty) == next.targets(duty);
            others[duty.rank()] = keeps ? found[duty.rank()] : again(duty, next, touched);
        }
        return new LiveFindings(duties, after, now, next, others);
    }

    private Finding[] again(Duty duty, Closure next, Touched touched) {
        Targets targets = next.targets(duty);
        @Nullable
        Finding[] again = targets == closure.targets(duty) ? found[duty.rank()].clone() : aligned(duty, targets);
        BitSet doubtful = touched.doubtful(duty, targets, again);
        doubtful.stream()
                .forEach(
                        place -> again[place] = next.finding(duty, targets.all().get(place)));
        return again;
    }

    /**
     * {@return what was found on each of {@code targets}, null where they are new} Both states have theirs in the order of their
     * places: they are gone through side by side.
     */
    private @Nullable Finding[] aligned(Duty duty, Targets targets) {
        List<Target> old = closure.targets(duty).all();
        @Nullable Finding[] aligned = new @Nullable Finding[targets.all().size()];
        int place = 0;
        for (int i = 0; i < aligned.length; i++) {
            Target target = targets.all().get(i);
            while (place < old.size() && old.get(place).index() < target.index()) {
                place++;
            }
            boolean isKnown = place < old.size() && old.get(place).equals(target);
            aligned[i] = isKnown ? found[duty.rank()][place] : null;
        }
        return aligned;
    }

    /** {@return the findings, in the order of the text, then of the subjects} */
    public Closure.Closed closed() {
        return closed;
    }

    /** {@return what differs in {@code after}} */
    public VerdictDiff diff(LiveFindings after) {
        return VerdictDiff.between(closed, after.closed);
    }
}
