package fr.cahier.internal.compute;

import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.internal.compute.Row.Rows;
import fr.cahier.regulation.Subject;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A list of the dossier, or a list in each element of one.
 *
 * @param list its path
 * @param outer the list around it, when there is one
 * @param inner from an element of {@code outer} to this list
 * @param element what its elements are
 * @param columns the names of what may be read of each element
 * @param known columns that were found, by name: each row is read by them
 */
record ListSource(
        FactPath list,
        @Nullable ListSource outer,
        List<Field> inner,
        Schema element,
        List<String> columns,
        Map<String, Optional<Column>> known)
        implements Source {

    private static final String SITES = "sites";
    private static final String PERSONS = "personnels";

    /** Elements that name no site are about every site. */
    private static final List<String> OF_EVERY_SITE = List.of("creneaux", "fermetures");

    static ListSource of(FactPath list, @Nullable ListSource outer, List<Field> inner, Schema element) {
        List<String> names = new ArrayList<>();
        add("", element, names);
        return new ListSource(list, outer, inner, element, List.copyOf(names), new ConcurrentHashMap<>());
    }

    @Override
    public @Nullable Column column(String field) {
        return known.computeIfAbsent(field, this::find).orElse(null);
    }

    private Optional<Column> find(String field) {
        List<Field> fields = new ArrayList<>();
        Schema reached = element;
        for (String name : field.split("[.]", -1)) {
            Field next = reached instanceof ObjectType object ? object.field(name) : null;
            if (next == null) {
                return Optional.empty();
            }
            fields.add(next);
            reached = next.schema();
        }
        return reached instanceof ListType || reached instanceof ObjectType
                ? Optional.empty()
                : Optional.of(Column.of(field, list + "[]." + field, reached, fields));
    }

    /** {@return the elements themselves, where they are values} */
    Column ofElement() {
        return Column.of("", list + "[]", element, List.of());
    }

    private static void add(String prefix, Schema schema, List<String> names) {
        if (schema instanceof ObjectType object) {
            for (Field field : object.fields()) {
                if (field.schema() instanceof ObjectType) {
                    add(prefix + field.name() + ".", field.schema(), names);
                } else if (!(field.schema() instanceof ListType)) {
                    names.add(prefix + field.name());
                }
            }
        }
    }

    @Override
    public String name() {
        return list.toString();
    }

    @Override
    public boolean isSingle(Subject per) {
        return per == Subject.SITE && name().equals(SITES) || per == Subject.PERSONNEL && name().equals(PERSONS);
    }

    @Override
    public @Nullable String refusal(Subject per) {
        return null;
    }

    @Override
    public Rows rows(Scope scope) {
        RowIndex index = scope.input().index(this, scope.per());
        return new Rows(
                scope.subject() == null ? index.all() : index.of(scope.subject()),
                scope.subject() == null ? List.of() : index.possible(),
                index.unsaid());
    }

    @Override
    public RowIndex index(Input input, Subject per) {
        Filling filling = new Filling(input, per, per == Subject.SITE ? top().column("site_id") : null, new RowIndex());
        if (outer == null) {
            String pointer = "/" + list.toString().replace('.', '/');
            add(list.locate(input.dossier()).get(0).value(), pointer, null, filling);
            return filling.index();
        }
        RowIndex around = input.index(outer, Subject.DOSSIER);
        filling.index().unsaid().addAll(around.unsaid());
        for (Row row : around.all()) {
            Element one = (Element) row;
            add(follow(inner, one.value), one.pointer + Column.pointer(inner), one, filling);
        }
        return filling.index();
    }

    private ListSource top() {
        return outer == null ? this : outer;
    }

    /** @param siteOf what names the site of an element; null when nothing does */
    private record Filling(
            Input input, Subject per, @Nullable Column siteOf, RowIndex index) {}

    private void add(@Nullable Object elements, String at, @Nullable Element owner, Filling filling) {
        if (elements == null) {
            filling.index().unsaid().add(new Cell(at, list.toString(), null, list.accepted(), List.of()));
            return;
        }
        List<?> said = (List<?>) elements;
        for (int i = 0; i < said.size(); i++) {
            if (element instanceof ObjectType object && object.isEmpty(said.get(i))) {
                continue;
            }
            Element row = new Element(at + "/" + i, owner == null ? i : owner.index, said.get(i));
            add(row, owner == null ? row : owner, filling);
        }
    }

    /** @param about the element that says which subject it is about */
    private void add(Element row, Element about, Filling filling) {
        String list = top().name();
        RowIndex index = filling.index();
        Column siteOf = filling.siteOf();
        if (filling.per() == Subject.SITE && list.equals(SITES)) {
            index.addOwn(filling.input().siteNames().get(about.index), row);
        } else if (filling.per() == Subject.PERSONNEL && list.equals(PERSONS)) {
            index.addOwn(filling.input().personNames().get(about.index), row);
        } else if (siteOf == null) {
            index.addEvery(row);
        } else {
            add(row, about.cell(siteOf), index);
        }
    }

    private void add(Element row, Cell site, RowIndex index) {
        if (site.value() != null) {
            index.addOwn(site.value().toString(), row);
        } else if (OF_EVERY_SITE.contains(top().name())) {
            index.addEvery(row);
        } else {
            index.addPossible(row, site);
        }
    }

    private static @Nullable Object follow(List<Field> fields, @Nullable Object from) {
        Object value = from;
        for (Field field : fields) {
            value = value == null ? null : field.in(value);
        }
        return value;
    }

    private static final class Element implements Row {

        private final String pointer;
        private final int index;
        private final Object value;

        /** What was read of it: several computations read the same. */
        private final Map<Column, Cell> read = new IdentityHashMap<>(4);

        /** @param index of the element of the outer list */
        Element(String pointer, int index, Object value) {
            this.pointer = pointer;
            this.index = index;
            this.value = value;
        }

        @Override
        public Object value() {
            return value;
        }

        @Override
        public Cell cell(Column column) {
            Cell known = read.get(column);
            if (known == null) {
                known = Cell.of(column, pointer, column.pointer(), follow(column.fields(), value));
                read.put(column, known);
            }
            return known;
        }
    }
}
