package fr.cahier.plan;

import fr.cahier.dossier.schema.FactPath;
import fr.cahier.plan.ComputedMoves.Goal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Moves a sum: one of its inputs, else several, else by more of them. */
final class SumMoves {

    private static final int MAX_ADDED = 50;

    private final ComputedMoves moves;

    SumMoves(ComputedMoves moves) {
        this.moves = moves;
    }

    Stream<List<Step>> of(Goal goal) {
        return of(goal, goal.computation().of(), null);
    }

    /**
     * @param paths whose sum is moved
     * @param target where the sum should come to; null for that of the goal
     */
    Stream<List<Step>> of(Goal goal, List<FactPath> paths, @Nullable BigDecimal target) {
        List<CountedOperand> operands = moves.operands(paths, goal);
        List<CountedElement> inputs = moves.counted(operands, goal);
        List<ComputedResult> nested = moves.nested(operands, goal);
        BigDecimal wanted = rounded(target == null ? goal.target() : target, operands, goal.up());
        BigDecimal missing = wanted.subtract(sum(inputs, nested, goal.up()));
        return Stream.of(
                        unsaid(inputs, missing),
                        changed(inputs, missing),
                        spread(inputs, missing),
                        added(operands, goal, missing),
                        nested(nested, goal.up(), missing))
                .flatMap(ways -> ways);
    }

    /** {@return what such inputs can come to: nobody declares a tenth of a cent} */
    private static BigDecimal rounded(BigDecimal wanted, List<CountedOperand> operands, boolean up) {
        BigDecimal rounded = wanted;
        for (CountedOperand operand : operands) {
            rounded = operand.elements() == null ? rounded : operand.kind().rounded(rounded, up);
        }
        return rounded;
    }

    /** {@return the sum, each input that is not said at its least} */
    private static BigDecimal sum(List<CountedElement> inputs, List<ComputedResult> nested, boolean low) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CountedElement input : inputs) {
            sum = sum.add(said(input));
        }
        for (ComputedResult result : nested) {
            BigDecimal bound = low ? result.low() : result.high();
            sum = bound == null ? sum : sum.add(bound);
        }
        return sum;
    }

    private static BigDecimal said(CountedElement input) {
        BigDecimal amount = input.amount();
        return amount == null ? input.kind().least() : amount;
    }

    /** States what is not said: one by what is missing, the others by the least that they may be. */
    private static Stream<List<Step>> unsaid(List<CountedElement> inputs, BigDecimal missing) {
        List<CountedElement> unsaid = unsaid(inputs);
        return unsaid.stream().map(one -> unsaid.stream()
                .flatMap(other -> {
                    BigDecimal least = other.kind().least();
                    boolean more = other == one && missing.signum() > 0;
                    return other.saying(more ? least.add(missing) : least).stream();
                })
                .toList());
    }

    private static List<CountedElement> unsaid(List<CountedElement> inputs) {
        return inputs.stream().filter(input -> input.amount() == null).toList();
    }

    private static Stream<List<Step>> changed(List<CountedElement> inputs, BigDecimal missing) {
        return missing.signum() == 0
                ? Stream.empty()
                : inputs.stream()
                        .filter(input -> input.amount() != null)
                        .map(input -> input.saying(said(input).add(missing)));
    }

    /** Moves one input after the other as far as it goes, until nothing is missing. */
    private static Stream<List<Step>> spread(List<CountedElement> inputs, BigDecimal missing) {
        List<Step> steps = new ArrayList<>();
        BigDecimal left = missing;
        for (CountedElement input : inputs) {
            Object moved = input.kind().measured(said(input).add(left));
            BigDecimal gained = FieldKind.amount(moved).subtract(said(input));
            if (left.signum() != 0 && gained.signum() != 0) {
                steps.addAll(input.saying(said(input).add(left)));
                left = left.subtract(gained);
            }
        }
        return steps.isEmpty() ? Stream.empty() : Stream.of(steps);
    }

    private static Stream<List<Step>> added(List<CountedOperand> operands, Goal goal, BigDecimal missing) {
        return missing.signum() <= 0
                ? Stream.empty()
                : operands.stream().flatMap(operand -> added(operand, goal, missing));
    }

    private static Stream<List<Step>> added(CountedOperand operand, Goal goal, BigDecimal missing) {
        Map<String, Object> passing = operand.passing();
        if (passing == null || operand.field().isEmpty()) {
            return Stream.empty();
        }
        FieldKind kind = operand.kind();
        BigDecimal most = kind.max() == null ? missing : kind.max().min(missing);
        if (most.signum() <= 0) {
            return Stream.empty();
        }
        int count = missing.divide(most, 0, RoundingMode.CEILING)
                .min(BigDecimal.valueOf(MAX_ADDED))
                .intValue();
        List<Map<String, Object>> values = new ArrayList<>();
        BigDecimal left = missing;
        for (int i = 0; i < count; i++) {
            Map<String, Object> one = new HashMap<>(passing);
            one.put(operand.field(), kind.measured(left.min(most)));
            left = left.subtract(most);
            values.add(one);
        }
        return Stream.ofNullable(operand.added(goal.now(), values)).map(List::of);
    }

    private Stream<List<Step>> nested(List<ComputedResult> nested, boolean up, BigDecimal missing) {
        return nested.stream().flatMap(result -> {
            BigDecimal bound = up ? result.low() : result.high();
            return moves.of(result, (bound == null ? BigDecimal.ZERO : bound).add(missing), up);
        });
    }
}
