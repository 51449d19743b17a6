package fr.cahier.plan;

import fr.cahier.plan.ComputedMoves.Goal;
import fr.cahier.regulation.Computation.Function;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Moves a count: by elements that do not count yet, else by more of them; where it is too great, by fewer. */
final class CountMoves {

    private static final int MAX_ADDED = 50;

    private final ComputedMoves moves;

    CountMoves(ComputedMoves moves) {
        this.moves = moves;
    }

    Stream<List<Step>> of(Goal goal) {
        List<CountedOperand> operands = moves.operands(goal.computation().of(), goal);
        List<CountedElement> all = operands.stream()
                .flatMap(operand -> operand.elements(goal.now()))
                .toList();
        if (goal.computation().function() == Function.TOUS) {
            return every(operands, all, goal);
        }
        int counting = (int)
                all.stream().filter(one -> Boolean.TRUE.equals(one.counts())).count();
        int wanted = goal.target().setScale(0, RoundingMode.CEILING).intValue();
        return goal.up()
                ? Stream.concat(said(all), raised(operands, all, wanted - counting, goal))
                : lowered(all, goal.target().setScale(0, RoundingMode.FLOOR).intValue());
    }

    /** One that has nothing to say yet has to be there. */
    private Stream<List<Step>> every(List<CountedOperand> operands, List<CountedElement> all, Goal goal) {
        List<Step> steps = all.stream().flatMap(one -> one.counting().stream()).toList();
        return steps.isEmpty() ? added(operands, 1, goal).map(List::of) : Stream.of(steps);
    }

    /** Those that do not say whether they count say that they do. */
    private static Stream<List<Step>> said(List<CountedElement> all) {
        List<Step> steps = all.stream()
                .filter(one -> one.counts() == null)
                .flatMap(one -> one.counting().stream())
                .toList();
        return steps.isEmpty() ? Stream.empty() : Stream.of(steps);
    }

    private static Stream<List<Step>> raised(
            List<CountedOperand> operands, List<CountedElement> all, int missing, Goal goal) {
        if (missing <= 0 || missing > MAX_ADDED) {
            return Stream.empty();
        }
        List<List<Step>> changed = new ArrayList<>();
        for (Boolean said : new @Nullable Boolean[] {null, false}) {
            all.stream()
                    .filter(one -> one.counts() == said)
                    .map(CountedElement::counting)
                    .filter(steps -> !steps.isEmpty())
                    .forEach(changed::add);
        }
        Stream<List<Step>> some = changed.size() < missing
                ? Stream.empty()
                : Stream.of(changed.subList(0, missing).stream()
                        .flatMap(List::stream)
                        .toList());
        Stream<List<Step>> more = added(operands, missing, goal).map(List::of);
        return Stream.concat(some, more);
    }

    private static Stream<Step> added(List<CountedOperand> operands, int count, Goal goal) {
        return operands.stream().flatMap(operand -> {
            Map<String, Object> passing = operand.passing();
            return passing == null
                    ? Stream.empty()
                    : Stream.ofNullable(operand.added(goal.now(), Collections.nCopies(count, passing)));
        });
    }

    private static Stream<List<Step>> lowered(List<CountedElement> all, int wanted) {
        List<CountedElement> counting =
                all.stream().filter(CountedElement::mayCount).toList();
        if (counting.size() <= wanted || wanted < 0) {
            return Stream.empty();
        }
        List<Step> gone = counting.subList(wanted, counting.size()).stream()
                .map(one -> one.element().removed())
                .toList();
        return gone.stream().anyMatch(step -> step.edits().isEmpty()) ? Stream.empty() : Stream.of(gone);
    }
}
