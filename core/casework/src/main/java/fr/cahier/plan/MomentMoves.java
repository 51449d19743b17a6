package fr.cahier.plan;

import fr.cahier.dossier.schema.FactPath;
import fr.cahier.plan.ComputedMoves.Goal;
import fr.cahier.regulation.Computation.Filter;
import fr.cahier.regulation.Computation.Function;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Moves the time between two moments: the second of them, else the first; never the deposit, which has happened. */
final class MomentMoves {

    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

    /** Where neither end is said: nine in the morning of that day. */
    private static final BigDecimal MORNING = BigDecimal.valueOf(9).multiply(HOUR);

    private final ComputedMoves moves;

    MomentMoves(ComputedMoves moves) {
        this.moves = moves;
    }

    Stream<List<Step>> of(Goal goal) {
        BigDecimal unit = goal.computation().function() == Function.HEURES_ENTRE ? HOUR : MINUTE;
        BigDecimal length =
                goal.target().multiply(unit).setScale(0, goal.up() ? RoundingMode.CEILING : RoundingMode.FLOOR);
        return pairs(goal).flatMap(pair -> moved(pair, length));
    }

    /** {@return the ends of each element, or of the one pair} */
    private Stream<Pair> pairs(Goal goal) {
        List<CountedElement> from = elements(goal.computation().from(), goal);
        List<CountedElement> to = elements(goal.computation().to(), goal);
        int count = Math.max(Math.max(from.size(), to.size()), 1);
        return Stream.iterate(0, n -> n < count, n -> n + 1)
                .map(n -> new Pair(n < from.size() ? from.get(n) : null, n < to.size() ? to.get(n) : null));
    }

    private List<CountedElement> elements(@Nullable FactPath path, Goal goal) {
        return path == null || path.toString().equals(Filter.DEPOSIT)
                ? List.of()
                : moves.operand(path, goal).elements(goal.now()).toList();
    }

    /**
     * The two ends.
     *
     * @param from null for the deposit
     * @param to null for the deposit
     */
    private record Pair(
            @Nullable CountedElement from, @Nullable CountedElement to) {}

    private Stream<List<Step>> moved(Pair pair, BigDecimal length) {
        BigDecimal from = amount(pair.from());
        BigDecimal to = amount(pair.to());
        BigDecimal start = from != null ? from : to != null ? to.subtract(length) : morning(pair);
        BigDecimal end = to != null ? to : start.add(length);
        return Stream.of(
                        saying(pair.from(), from, start, pair.to(), start.add(length)),
                        saying(pair.to(), to, end, pair.from(), end.subtract(length)))
                .filter(steps -> !steps.isEmpty());
    }

    /** The one keeps what it says, or says it; the other is moved. */
    private static List<Step> saying(
            @Nullable CountedElement kept,
            @Nullable BigDecimal said,
            BigDecimal stated,
            @Nullable CountedElement moved,
            BigDecimal amount) {
        if (moved == null) {
            return List.of();
        }
        Stream<Step> first = kept == null || said != null ? Stream.empty() : kept.saying(stated).stream();
        return Stream.concat(first, moved.saying(amount).stream()).toList();
    }

    private @Nullable BigDecimal amount(@Nullable CountedElement end) {
        return end == null ? moves.arrival() : end.amount();
    }

    private BigDecimal morning(Pair pair) {
        boolean ofDay = Stream.of(pair.from(), pair.to())
                .filter(Objects::nonNull)
                .anyMatch(one -> one.kind().kind() == FieldKind.Kind.HOUR);
        return ofDay
                ? MORNING
                : FieldKind.amount(moves.day())
                        .multiply(HOUR.multiply(BigDecimal.valueOf(24)))
                        .add(MORNING);
    }
}
