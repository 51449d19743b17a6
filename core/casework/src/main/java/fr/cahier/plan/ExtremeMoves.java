package fr.cahier.plan;

import fr.cahier.plan.ComputedMoves.Goal;
import fr.cahier.regulation.Computation.Function;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Moves the least or greatest of several values: all that stand in the way, or one that is enough. */
final class ExtremeMoves {

    private final ComputedMoves moves;

    ExtremeMoves(ComputedMoves moves) {
        this.moves = moves;
    }

    Stream<List<Step>> of(Goal goal) {
        Function function = goal.computation().function();
        boolean least = function == Function.MINIMUM || function == Function.PREMIERE_DATE;
        List<CountedOperand> operands = moves.operands(goal.computation().of(), goal);
        List<CountedElement> all = moves.counted(operands, goal);
        List<ComputedResult> nested = moves.nested(operands, goal);
        Stream<List<Step>> first = nested.isEmpty() ? first(operands, goal) : Stream.empty();
        return least == goal.up()
                ? Stream.of(
                                every(goal, all, nested),
                                all.isEmpty() ? added(operands, goal) : Stream.<List<Step>>empty(),
                                first)
                        .flatMap(steps -> steps)
                : Stream.of(one(goal, all, nested), added(operands, goal), first)
                        .flatMap(steps -> steps);
    }

    private static boolean isInTheWay(CountedElement one, Goal goal) {
        BigDecimal amount = one.amount();
        return amount == null
                || (goal.up() ? amount.compareTo(goal.target()) < 0 : amount.compareTo(goal.target()) > 0);
    }

    private static boolean isInTheWay(ComputedResult one, Goal goal) {
        return goal.up() ? one.mayBeLess(goal.target()) : one.mayBeMore(goal.target());
    }

    /** Moves each that is in the way. */
    private Stream<List<Step>> every(Goal goal, List<CountedElement> all, List<ComputedResult> nested) {
        List<Step> steps = new ArrayList<>();
        all.stream().filter(one -> isInTheWay(one, goal)).forEach(one -> steps.addAll(one.saying(goal.target())));
        for (ComputedResult one : nested) {
            if (isInTheWay(one, goal)) {
                Optional<List<Step>> moved =
                        moves.of(one, goal.target(), goal.up()).findFirst();
                moved.ifPresent(steps::addAll);
            }
        }
        return steps.isEmpty() ? Stream.empty() : Stream.of(steps);
    }

    /** Moves one, what is not said first. */
    private Stream<List<Step>> one(Goal goal, List<CountedElement> all, List<ComputedResult> nested) {
        Stream<CountedElement> ordered = Stream.concat(
                all.stream().filter(one -> one.amount() == null), all.stream().filter(one -> one.amount() != null));
        return Stream.concat(
                ordered.map(one -> one.saying(goal.target())),
                nested.stream().flatMap(one -> moves.of(one, goal.target(), goal.up())));
    }

    /** Adds what other computations have no result of yet. */
    private Stream<List<Step>> first(List<CountedOperand> operands, Goal goal) {
        return operands.stream()
                .map(CountedOperand::nested)
                .filter(Objects::nonNull)
                .flatMap(code -> moves.of(
                        new ComputedResult(code, goal.now().subject(), null, null, null, null),
                        goal.target(),
                        goal.up()));
    }

    private static Stream<List<Step>> added(List<CountedOperand> operands, Goal goal) {
        return operands.stream().flatMap(operand -> {
            Map<String, Object> passing = operand.passing();
            if (passing == null || operand.field().isEmpty()) {
                return Stream.empty();
            }
            Map<String, Object> one = new HashMap<>(passing);
            one.put(operand.field(), operand.kind().measured(goal.target()));
            return Stream.ofNullable(operand.added(goal.now(), List.of(one))).map(List::of);
        });
    }
}
