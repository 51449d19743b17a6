package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.Computation.Filter;
import fr.cahier.regulation.Edition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a computation is made from.
 *
 * @param elements through which it goes; null where it takes the results of another computation
 * @param field of the elements; empty where they themselves are meant
 * @param nested the other computation; null where there is none
 * @param oneOfThem whether a result about one element goes through that element alone
 */
record CountedOperand(
        @Nullable Elements elements,
        String field,
        List<Filter> where,
        ElementFilters filters,
        @Nullable String nested,
        boolean oneOfThem) {

    private static final String EACH = "[]";

    static CountedOperand of(
            FactPath path,
            Computation by,
            List<Filter> where,
            Edition edition,
            Dossier dossier,
            ElementFilters filters) {
        if (path.computation() != null) {
            return new CountedOperand(null, "", where, filters, path.computation(), false);
        }
        String key = path.factKey();
        if (key != null) {
            int dot = key.indexOf('.');
            String record = dot < 0 ? key : key.substring(0, dot);
            String field = dot < 0 ? FactElements.VALUE : key.substring(dot + 1);
            String of = each(by);
            boolean each = of != null && FactElements.isDeclared(of, edition);
            return new CountedOperand(
                    new FactElements(edition, dossier, filters, record), field, where, filters, null, each);
        }
        String text = path.toString();
        int each = path.schema() instanceof ListType ? -1 : text.lastIndexOf(EACH);
        String list = each < 0 ? text : text.substring(0, each);
        String field = each < 0 || text.endsWith(EACH) ? ListElements.ITSELF : text.substring(each + EACH.length() + 1);
        Elements elements = new ListElements(dossier, FactPath.of(list), by.per());
        return new CountedOperand(elements, field, where, filters, null, list.equals(by.each()));
    }

    /** {@return the record or list for each element of which there is one result, as rows name it; null for none} */
    static @Nullable String each(Computation by) {
        return by.each() != null && by.each().startsWith(FactPath.FACTS)
                ? by.each().substring(FactPath.FACTS.length())
                : by.each();
    }

    /** {@return what its field may be} */
    FieldKind kind() {
        return Objects.requireNonNull(elements, field).kind(field);
    }

    /** {@return its elements for {@code result}} */
    Stream<CountedElement> elements(ComputedResult result) {
        return elements == null
                ? Stream.empty()
                : elements.of(result.subject()).stream()
                        .filter(one -> !oneOfThem
                                || result.element() == null
                                || one.name() == null
                                || result.element().equals(one.name()))
                        .map(one -> new CountedElement(one, elements, field, where, filters));
    }

    /** {@return the step that adds elements that count; null where none can be added} */
    @Nullable
    Step added(ComputedResult result, List<Map<String, Object>> values) {
        return elements == null || result.element() != null ? null : elements.added(result.subject(), values);
    }

    /** {@return what a new element says so as to count; null where that is not known} */
    @Nullable
    Map<String, Object> passing() {
        return elements == null ? null : CountedElement.passing(elements, where, filters);
    }
}
