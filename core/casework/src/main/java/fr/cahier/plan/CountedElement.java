package fr.cahier.plan;

import fr.cahier.regulation.Computation.Filter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element as a computation looks at it.
 *
 * @param field that is measured; empty where the element itself is, or is only counted
 * @param where what it has to satisfy to count
 */
record CountedElement(Element element, Elements elements, String field, List<Filter> where, ElementFilters filters) {

    /** {@return whether it counts; null where it does not say} */
    @Nullable
    Boolean counts() {
        boolean sure = true;
        for (var one : byField(where).entrySet()) {
            Boolean holds = filters.hold(one.getValue(), elements.kind(one.getKey()), element.value(one.getKey()));
            if (Boolean.FALSE.equals(holds)) {
                return false;
            }
            sure &= holds != null;
        }
        return sure ? true : null;
    }

    /** {@return what its field may be} */
    FieldKind kind() {
        return elements.kind(field);
    }

    boolean mayCount() {
        return !Boolean.FALSE.equals(counts());
    }

    /** {@return the amount that it says; null where it says none} */
    @Nullable
    BigDecimal amount() {
        Object said = element.value(field);
        return FieldKind.isMeasured(said) ? FieldKind.amount(said) : null;
    }

    /** {@return the steps after which it counts and says {@code amount}} */
    List<Step> saying(BigDecimal amount) {
        List<Step> steps = new ArrayList<>(counting());
        steps.add(element.set(field, kind().measured(amount)));
        return steps;
    }

    /** {@return the steps after which it counts, as far as values are known that do it} */
    List<Step> counting() {
        List<Step> steps = new ArrayList<>();
        byField(where).forEach((name, own) -> {
            Object said = element.value(name);
            Object passing = filters.passing(own, elements.kind(name));
            if (passing != null && !Boolean.TRUE.equals(filters.hold(own, elements.kind(name), said))) {
                steps.add(element.set(name, passing));
            }
        });
        return steps;
    }

    /** {@return values of a new element that count; null where none are known} */
    static @Nullable Map<String, Object> passing(Elements elements, List<Filter> where, ElementFilters filters) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (var one : byField(where).entrySet()) {
            Object passing = filters.passing(one.getValue(), elements.kind(one.getKey()));
            if (passing == null
                    && !Boolean.TRUE.equals(filters.hold(one.getValue(), elements.kind(one.getKey()), null))) {
                return null;
            }
            if (passing != null) {
                values.put(one.getKey(), passing);
            }
        }
        return values;
    }

    private static Map<String, List<Filter>> byField(List<Filter> filters) {
        Map<String, List<Filter>> byField = new LinkedHashMap<>();
        filters.forEach(filter -> byField.computeIfAbsent(filter.field(), unseen -> new ArrayList<>())
                .add(filter));
        return byField;
    }
}
