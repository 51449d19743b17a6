package fr.cahier.plan;

import fr.cahier.plan.ComputedMoves.Goal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Moves a count of distinct values: by elements that say another, or nothing yet, else by more of them. */
final class DistinctMoves {

    private static final int MAX_ADDED = 50;
    private static final int MINUTE = 60;

    private final ComputedMoves moves;

    DistinctMoves(ComputedMoves moves) {
        this.moves = moves;
    }

    Stream<List<Step>> of(Goal goal) {
        CountedOperand operand = moves.operand(goal.computation().of().get(0), goal);
        List<CountedElement> all =
                operand.elements(goal.now()).filter(CountedElement::mayCount).toList();
        Set<Object> said = new LinkedHashSet<>();
        List<CountedElement> idle = new ArrayList<>();
        for (CountedElement one : all) {
            Object value = one.element().value(one.field());
            if (value == null || !said.add(value)) {
                idle.add(one);
            }
        }
        return goal.up() ? raised(goal, operand, said, idle) : lowered(all, said);
    }

    private Stream<List<Step>> raised(Goal goal, CountedOperand operand, Set<Object> said, List<CountedElement> idle) {
        int missing = goal.target().setScale(0, RoundingMode.CEILING).intValue() - said.size();
        List<Object> fresh = fresh(operand.kind(), said, missing);
        if (missing <= 0 || missing > MAX_ADDED || fresh.size() < missing) {
            return Stream.empty();
        }
        Stream<List<Step>> changed = idle.size() < missing
                ? Stream.empty()
                : Stream.of(IntStream.range(0, missing)
                        .boxed()
                        .flatMap(index -> Stream.concat(
                                idle.get(index).counting().stream(),
                                Stream.of(idle.get(index).element().set(operand.field(), fresh.get(index)))))
                        .toList());
        return Stream.concat(changed, added(goal, operand, fresh));
    }

    private static Stream<List<Step>> added(Goal goal, CountedOperand operand, List<Object> fresh) {
        Map<String, Object> passing = operand.passing();
        if (passing == null) {
            return Stream.empty();
        }
        List<Map<String, Object>> values = new ArrayList<>();
        for (Object value : fresh) {
            Map<String, Object> one = new HashMap<>(passing);
            one.put(operand.field(), value);
            values.add(one);
        }
        return Stream.ofNullable(operand.added(goal.now(), values)).map(List::of);
    }

    /** Makes all say the same. */
    private static Stream<List<Step>> lowered(List<CountedElement> all, Set<Object> said) {
        return said.stream().map(value -> all.stream()
                .filter(one -> !value.equals(one.element().value(one.field())))
                .map(one -> one.element().set(one.field(), value))
                .toList());
    }

    private List<Object> fresh(FieldKind kind, Set<Object> said, int count) {
        Stream<?> values =
                switch (kind.kind()) {
                    case CHOICE -> kind.choices().stream();
                    case YES_NO -> Stream.of(true, false);
                    case TEXT -> IntStream.rangeClosed(1, MAX_ADDED).mapToObj(n -> Domain.TO_BE_SAID + " (" + n + ")");
                    case DAY ->
                        IntStream.range(0, MAX_ADDED).mapToObj(n -> moves.day().minusDays(n));
                    case NUMBER ->
                        IntStream.range(0, MAX_ADDED)
                                .mapToObj(n -> kind.measured(kind.least().add(BigDecimal.valueOf(n))));
                    case HOUR, INSTANT -> minutes(kind);
                    case OTHER -> Stream.empty();
                };
        return values.filter(value -> !said.contains(value))
                .map(Object.class::cast)
                .distinct()
                .limit(Math.max(0, count))
                .toList();
    }

    private Stream<Object> minutes(FieldKind kind) {
        BigDecimal first = FieldKind.amount(Objects.requireNonNull(kind.any(moves.day())));
        return IntStream.range(0, MAX_ADDED).mapToObj(n -> kind.measured(first.add(BigDecimal.valueOf(MINUTE * n))));
    }
}
