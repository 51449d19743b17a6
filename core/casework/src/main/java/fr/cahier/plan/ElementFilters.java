package fr.cahier.plan;

import fr.cahier.regulation.Computation.Filter;
import fr.cahier.regulation.Computation.Test;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds values that the filters of computations accept. The evaluator alone decides; here candidates are made. */
final class ElementFilters {

    private static final String YES = "oui";

    private final LocalDate deposit;

    ElementFilters(LocalDate deposit) {
        this.deposit = deposit;
    }

    LocalDate deposit() {
        return deposit;
    }

    /** {@return whether {@code value} is accepted by all; null where it is not said and that decides} */
    @Nullable
    Boolean hold(List<Filter> filters, FieldKind kind, @Nullable Object value) {
        boolean sure = true;
        for (Filter filter : filters) {
            if (filter.test() == Test.DIT) {
                if ((value != null) != isYes(filter)) {
                    return false;
                }
            } else if (value == null) {
                sure = false;
            } else if (!holds(filter, kind, value)) {
                return false;
            }
        }
        return sure ? true : null;
    }

    /** {@return a value that all accept, on the edge of what they accept; null where there is none but silence} */
    @Nullable
    Object passing(List<Filter> filters, FieldKind kind) {
        return filters.stream()
                .flatMap(filter -> candidates(filter, kind))
                .filter(value -> Boolean.TRUE.equals(hold(filters, kind, value)))
                .findFirst()
                .orElse(null);
    }

    private Stream<Object> candidates(Filter filter, FieldKind kind) {
        if (filter.test() == Test.DIT) {
            return Stream.ofNullable(isYes(filter) ? kind.any(deposit) : null);
        }
        if (filter.test() == Test.DEPUIS) {
            return Stream.of(since(filter), deposit);
        }
        return filter.values().stream()
                .map(kind::written)
                .filter(Objects::nonNull)
                .map(bound -> moved(filter.test(), bound));
    }

    private static Object moved(Test test, Object bound) {
        return switch (test) {
            case AVANT -> ((LocalDate) bound).minusDays(1);
            case APRES -> ((LocalDate) bound).plusDays(1);
            default -> bound;
        };
    }

    private boolean holds(Filter filter, FieldKind kind, Object value) {
        return switch (filter.test()) {
            case EGAL, PARMI -> filter.values().stream().map(kind::written).anyMatch(one -> isSame(one, value));
            case AU_MOINS -> compare(filter, kind, value) >= 0;
            case AU_PLUS -> compare(filter, kind, value) <= 0;
            case AVANT -> compare(filter, kind, value) < 0;
            case APRES -> compare(filter, kind, value) > 0;
            case DEPUIS -> !((LocalDate) value).isBefore(since(filter)) && !((LocalDate) value).isAfter(deposit);
            case DIT -> throw new IllegalStateException(filter.field());
        };
    }

    private static boolean isSame(@Nullable Object one, Object other) {
        return one instanceof BigDecimal || one instanceof Integer
                ? FieldKind.amount(one).compareTo(FieldKind.amount(other)) == 0
                : other.equals(one);
    }

    private static int compare(Filter filter, FieldKind kind, Object value) {
        Object bound = Objects.requireNonNull(kind.written(filter.values().get(0)), filter.field());
        return FieldKind.amount(value).compareTo(FieldKind.amount(bound));
    }

    private LocalDate since(Filter filter) {
        return deposit.minusMonths(filter.months());
    }

    private static boolean isYes(Filter filter) {
        return filter.values().get(0).equals(YES);
    }
}
