package fr.cahier.internal.compute;

import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.internal.compute.Row.Rows;
import fr.cahier.regulation.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list of the dossier, or a list in each element of one.
 *
 * @param list its path
 * @param outer the list around it, when there is one
 * @param inner from an element of {@code outer} to this list
 * @param element what its elements are
 * @param byName what may be read of each element
 * @param own the elements themselves, where they are values
 */
record ListSource(
        FactPath list,
        @Nullable ListSource outer,
        List<Field> inner,
        Schema element,
        Map<String, Column> byName,
        Column own)
        implements Source {

    private static final String SITES = "sites";
    private static final String PERSONS = "personnels";
    private static final String EACH = "[]";
    private static final String ID = "id";

    /** Elements that name no site are about every site. */
    private static final List<String> OF_EVERY_SITE = List.of("creneaux", "fermetures");

    static ListSource of(FactPath list, @Nullable ListSource outer, List<Field> inner, Schema element) {
        Map<String, Column> columns = new LinkedHashMap<>();
        add(list, element, List.of(), columns);
        Column own = Column.of("", list + EACH, element, List.of(), columns.size());
        return new ListSource(list, outer, inner, element, Collections.unmodifiableMap(columns), own);
    }

    /** @param fields the way from an element to {@code reached} */
    private static void add(FactPath list, Schema reached, List<Field> fields, Map<String, Column> columns) {
        if (!(reached instanceof ObjectType object)) {
            return;
        }
        for (Field field : object.fields()) {
            List<Field> way = new ArrayList<>(fields);
            way.add(field);
            if (field.schema() instanceof ObjectType) {
                add(list, field.schema(), way, columns);
            } else if (!(field.schema() instanceof ListType)) {
                String name = way.stream().map(Field::name).collect(Collectors.joining("."));
                columns.put(name, Column.of(name, list + EACH + "." + name, field.schema(), way, columns.size()));
            }
        }
    }

    @Override
    public @Nullable Column column(String field) {
        return byName.get(field);
    }

    @Override
    public List<String> columns() {
        return List.copyOf(byName.keySet());
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

    /** An element has its own inner lists. */
    @Override
    public boolean follows(Source each) {
        return each == this || each == outer;
    }

    @Override
    public Rows rows(Scope scope) {
        RowIndex index = scope.input().index(this, scope.per());
        List<Row> certain = scope.subject() == null ? index.all() : index.of(scope.subject());
        List<Row.Possible> possible = scope.subject() == null ? List.of() : index.possible();
        String element = scope.elementOf(this);
        if (element != null && Objects.requireNonNull(scope.each()).source() == this) {
            return of(row -> element.equals(row.element()), new Rows(certain, possible, List.of(), List.of()));
        }
        if (outer == null) {
            return new Rows(certain, possible, told(index.unsaid()), told(index.none()));
        }
        Rows around = outer.rows(scope);
        Rows inner = new Rows(
                certain,
                possible,
                within(around, around.unsaid(), index.unsaid()),
                within(around, around.none(), index.none()));
        return element == null ? inner : of(row -> element.equals(((Element) row).owner), inner);
    }

    private static List<Cell> told(Map<String, Cell> byElement) {
        return byElement.isEmpty() ? List.of() : List.copyOf(byElement.values());
    }

    private static Rows of(Predicate<Row> wanted, Rows rows) {
        return new Rows(
                rows.certain().stream().filter(wanted).toList(),
                rows.possible().stream()
                        .filter(possible -> wanted.test(possible.row()))
                        .toList(),
                rows.unsaid(),
                rows.none());
    }

    /** {@return what is said of the list around, then of the lists in its elements: those of other subjects tell nothing} */
    private static List<Cell> within(Rows around, List<Cell> ofList, Map<String, Cell> byElement) {
        if (byElement.isEmpty()) {
            return ofList;
        }
        List<Cell> cells = new ArrayList<>(ofList);
        Consumer<Row> add = row -> {
            Cell cell = byElement.get(((Element) row).pointer);
            if (cell != null) {
                cells.add(cell);
            }
        };
        around.certain().forEach(add);
        around.possible().forEach(possible -> add.accept(possible.row()));
        return cells;
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
        String around = owner == null ? "" : owner.pointer;
        if (elements == null) {
            filling.index().unsaid().put(around, new Cell(at, list.toString(), null, list.accepted(), List.of()));
            return;
        }
        List<?> said = (List<?>) elements;
        if (said.isEmpty()) {
            filling.index().none().put(around, new Cell(at, list.toString(), said, list.accepted(), List.of()));
        }
        for (int i = 0; i < said.size(); i++) {
            if (element instanceof ObjectType object && object.isEmpty(said.get(i))) {
                continue;
            }
            Element row = new Element(
                    at + "/" + i,
                    owner == null ? i : owner.index,
                    name(i, said.get(i), owner, filling.input()),
                    owner == null ? null : owner.name,
                    said.get(i),
                    own.rank() + 1);
            add(row, owner == null ? row : owner, filling);
        }
    }

    /** {@return what a result about one element calls it} */
    private String name(int index, Object element, @Nullable Element owner, Input input) {
        if (name().equals(SITES)) {
            return input.siteNames().get(index);
        }
        if (name().equals(PERSONS)) {
            return input.personNames().get(index);
        }
        Column id = byName.get(ID);
        Object said = id == null ? null : follow(id.fields(), element);
        String number = said == null ? "n° " + (index + 1) : said.toString();
        return owner == null ? number : owner.name + ", " + number;
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
        for (int i = 0; i < fields.size() && value != null; i++) {
            value = fields.get(i).in(value);
        }
        return value;
    }

    private static final class Element implements Row {

        private final String pointer;
        private final int index;
        private final String name;
        private final @Nullable String owner;
        private final Object value;

        /** What was read of it, by the rank of the column: several computations read the same. */
        private final @Nullable Cell[] read;

        /**
         * @param index of the element of the outer list
         * @param owner its name; null where there is no outer list
         */
        Element(String pointer, int index, String name, @Nullable String owner, Object value, int columns) {
            this.pointer = pointer;
            this.index = index;
            this.name = name;
            this.owner = owner;
            this.value = value;
            this.read = new Cell[columns];
        }

        @Override
        public String element() {
            return name;
        }

        @Override
        public Object value() {
            return value;
        }

        @Override
        public Cell cell(Column column) {
            Cell known = read[column.rank()];
            if (known == null) {
                known = Cell.of(column, pointer, column.pointer(), follow(column.fields(), value));
                read[column.rank()] = known;
            }
            return known;
        }
    }
}
