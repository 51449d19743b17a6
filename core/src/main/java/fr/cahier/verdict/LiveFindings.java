package fr.cahier.verdict;

import fr.cahier.dossier.Dossier;
import fr.cahier.regulation.Match;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The findings on one state of a dossier, from which those on the next state are made: what a change cannot have moved is
 * kept. Immutable.
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
            found[duty.rank()] = closure.targets(duty).stream()
                    .map(target -> closure.finding(duty, target))
                    .toArray(Finding[]::new);
        }
        return new LiveFindings(duties, dossier, answers, closure, found);
    }

    /**
     * {@return the findings on {@code after}}
     *
     * @param matches what the rules match now
     * @param moved what they do not match any more, and what they did not match before
     */
    public LiveFindings next(Dossier after, List<?> facts, List<Match> matches, Collection<Match> moved) {
        Answers now = Answers.of(facts);
        Touched touched = new Touched(duties, dossier, after);
        moved.forEach(touched::match);
        touched.answers(answers, now);
        Closure next = new Closure(duties, after, now, new Observations(duties, matches, touched::mayMove));
        Finding[][] others = new Finding[found.length][];
        for (Duty duty : duties.all()) {
            others[duty.rank()] = touched.mayMove(duty) ? again(duty, next, touched) : found[duty.rank()];
        }
        return new LiveFindings(duties, after, now, next, others);
    }

    /** Both states have their targets in the order of their places: they are gone through side by side. */
    private Finding[] again(Duty duty, Closure next, Touched touched) {
        List<Target> old = closure.targets(duty);
        List<Target> targets = next.targets(duty);
        Finding[] again = new Finding[targets.size()];
        int place = 0;
        for (int i = 0; i < again.length; i++) {
            Target target = targets.get(i);
            while (place < old.size() && old.get(place).index() < target.index()) {
                place++;
            }
            boolean isKnown = place < old.size() && old.get(place).equals(target);
            Finding before = isKnown ? found[duty.rank()][place] : null;
            boolean keeps = before != null && !touched.mayMove(duty, target, before);
            again[i] = keeps ? before : next.finding(duty, target);
        }
        return again;
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
