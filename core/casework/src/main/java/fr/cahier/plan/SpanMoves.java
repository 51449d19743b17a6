package fr.cahier.plan;

import fr.cahier.dossier.schema.FactPath;
import fr.cahier.plan.ComputedMoves.Goal;
import fr.cahier.regulation.Computation.Function;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Moves the time between two days: the first of them, else the second; never the deposit, which has happened. */
final class SpanMoves {

    private static final String DEPOSIT = "depot";

    private final ComputedMoves moves;

    SpanMoves(ComputedMoves moves) {
        this.moves = moves;
    }

    Stream<List<Step>> of(Goal goal) {
        End from = new End(goal.computation().from(), goal);
        End to = new End(goal.computation().to(), goal);
        int most = goal.target()
                .setScale(0, goal.up() ? RoundingMode.CEILING : RoundingMode.FLOOR)
                .intValue();
        ChronoUnit unit = unit(goal.computation().function());
        LocalDate until = to.day(moves.day());
        LocalDate since = from.day(until);
        return Stream.concat(
                days(until, unit, most, -1, goal.up()).flatMap(day -> both(from, day, to, until, !goal.up())),
                days(since, unit, most, 1, goal.up()).flatMap(day -> both(to, day, from, since, goal.up())));
    }

    private static ChronoUnit unit(Function function) {
        return switch (function) {
            case ANNEES_ENTRE -> ChronoUnit.YEARS;
            case MOIS_ENTRE -> ChronoUnit.MONTHS;
            default -> ChronoUnit.DAYS;
        };
    }

    /**
     * {@return the days on the edge of what is wanted}
     *
     * @param sign -1 for days before {@code other}, 1 for days after it
     */
    private static Stream<LocalDate> days(LocalDate other, ChronoUnit unit, long count, int sign, boolean atLeast) {
        LocalDate exact = other.plus(sign * count, unit);
        LocalDate edge = other.plus(sign * (count + 1), unit).minusDays(sign);
        return atLeast ? Stream.of(exact, exact.plusDays(sign)) : Stream.of(edge, edge.minusDays(sign), exact);
    }

    /** Moves one end; states the other where it is not said. */
    private Stream<List<Step>> both(End moved, LocalDate day, End other, LocalDate kept, boolean up) {
        if (moved.isOfNone()) {
            return moved.added(day, other, kept);
        }
        List<Step> stated = other.isUnsaid() ? other.at(kept, up).findFirst().orElse(List.of()) : List.of();
        return moved.at(day, up)
                .map(steps -> Stream.concat(stated.stream(), steps.stream()).toList());
    }

    /** One of the two days. */
    private final class End {

        private final Goal goal;
        private final @Nullable CountedOperand operand;
        private final List<CountedElement> said;
        private final List<ComputedResult> nested;

        End(@Nullable FactPath path, Goal goal) {
            this.goal = goal;
            this.operand = path == null || path.toString().equals(DEPOSIT) ? null : moves.operand(path, goal);
            this.said =
                    operand == null ? List.of() : operand.elements(goal.now()).toList();
            this.nested = operand == null ? List.of() : moves.nested(List.of(operand), goal);
        }

        LocalDate day(LocalDate otherwise) {
            Optional<BigDecimal> known = Stream.concat(
                            said.stream().map(CountedElement::amount),
                            nested.stream().map(ComputedResult::low))
                    .filter(Objects::nonNull)
                    .findFirst();
            return operand == null
                    ? moves.day()
                    : known.map(day -> LocalDate.ofEpochDay(day.longValueExact()))
                            .orElse(otherwise);
        }

        boolean isUnsaid() {
            return operand != null && nested.isEmpty() && said.stream().allMatch(one -> one.amount() == null);
        }

        /** {@return whether there is no element yet that could say it} */
        boolean isOfNone() {
            return operand != null && nested.isEmpty() && said.isEmpty();
        }

        /** {@return the step that adds an element with both ends} */
        Stream<List<Step>> added(LocalDate day, End other, LocalDate kept) {
            Map<String, Object> passing = operand == null ? null : operand.passing();
            if (passing == null) {
                return Stream.empty();
            }
            Map<String, Object> values = new HashMap<>(passing);
            put(day, values);
            other.put(kept, values);
            return Stream.ofNullable(operand.added(goal.now(), List.of(values))).map(List::of);
        }

        private void put(LocalDate day, Map<String, Object> values) {
            if (operand != null) {
                values.put(operand.field(), operand.kind().measured(BigDecimal.valueOf(day.toEpochDay())));
            }
        }

        /** {@return the steps after which it is {@code day}} */
        Stream<List<Step>> at(LocalDate day, boolean up) {
            BigDecimal target = BigDecimal.valueOf(day.toEpochDay());
            return Stream.concat(
                    said.stream().map(one -> one.saying(target)),
                    nested.stream().flatMap(one -> moves.of(one, target, up)));
        }
    }
}
