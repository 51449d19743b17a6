package fr.cahier.internal.compute;

import fr.cahier.dossier.Fait;
import fr.cahier.internal.compute.Input.IndexedFact;
import fr.cahier.internal.compute.Row.Rows;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one declared fact, or those of a record, whose fields stand together.
 *
 * @param key of the fact or the record
 * @param columns by what a filter calls them
 * @param field of a row of {@code faits} that holds the value, by the key of the row
 */
record FactSource(String key, Map<String, Column> byField, Map<String, String> field, Subject subject, boolean repeated)
        implements Source {

    private static final String NONE = "non, s’il n’y en a aucun";

    /** What a filter calls the value of a fact without fields. */
    static final String VALUE = "valeur";

    /** {@return the source of a fact or record; null when none is declared under {@code key}} */
    static @Nullable FactSource of(String key, Map<String, DeclaredFact> declared) {
        Map<String, Column> columns = new LinkedHashMap<>();
        Map<String, String> fields = new LinkedHashMap<>();
        DeclaredFact first = null;
        for (DeclaredFact fact : declared.values()) {
            boolean isField = fact.key().startsWith(key + ".");
            if (isField || fact.key().equals(key)) {
                first = first == null ? fact : first;
                columns.put(isField ? fact.key().substring(key.length() + 1) : VALUE, Column.of(fact, columns.size()));
                fields.put(fact.key(), fact.kind().field());
            }
        }
        return first == null ? null : new FactSource(key, columns, fields, first.subject(), first.repeated());
    }

    @Override
    public @Nullable Column column(String name) {
        return byField.get(name);
    }

    @Override
    public List<String> columns() {
        return List.copyOf(byField.keySet());
    }

    @Override
    public String name() {
        return "faits." + key;
    }

    @Override
    public boolean isSingle(Subject per) {
        return !repeated && (subject == Subject.DOSSIER || subject == per);
    }

    @Override
    public @Nullable String refusal(Subject per) {
        return per == Subject.DOSSIER || subject == Subject.DOSSIER || subject == per
                ? null
                : "« " + name() + " » ne se dit pas de chaque " + (per == Subject.SITE ? "site." : "personne.");
    }

    /** Elements of several facts may share a name: then they are of one. */
    @Override
    public boolean follows(Source each) {
        return each instanceof FactSource;
    }

    @Override
    public Rows rows(Scope scope) {
        RowIndex index = scope.input().index(this, scope.per());
        if (subject == Subject.DOSSIER || scope.subject() != null) {
            return of(scope, index, subject == Subject.DOSSIER ? null : scope.subject());
        }
        List<String> said = scope.input().subjects(subject);
        List<String> names = said == null ? List.of() : said;
        List<Cell> unsaid = new ArrayList<>(said == null ? List.of(listOf(subject)) : List.of());
        return repeated ? severalOf(names, scope, index, unsaid) : oneOf(names, index, unsaid);
    }

    private Rows severalOf(List<String> names, Scope scope, RowIndex index, List<Cell> unsaid) {
        List<Cell> none = new ArrayList<>(noFacts(scope.input()));
        if (none.isEmpty() && index.every().isEmpty()) {
            for (String name : without(names, index)) {
                List<Cell> denials = denials(scope.input(), name);
                none.addAll(denials);
                unsaid.addAll(denials.isEmpty() ? List.of(place(name)) : List.of());
            }
        }
        return new Rows(matching(index.all(), scope.elementOf(this)), unnamed(scope, index), unsaid, none);
    }

    /** {@return one row of each, whether it is said or not} */
    private Rows oneOf(List<String> names, RowIndex index, List<Cell> unsaid) {
        List<Row> rows = new ArrayList<>();
        index.own().values().forEach(rows::addAll);
        for (String name : without(names, index)) {
            rows.add(
                    index.every().isEmpty()
                            ? new FactRow(this, name, null, Map.of())
                            : index.every().get(0));
        }
        return new Rows(rows, List.of(), unsaid, List.of());
    }

    /** {@return those that may be any element; of a named one what is said of it counts} */
    private List<Row.Possible> unnamed(Scope scope, RowIndex index) {
        return scope.elementOf(this) == null ? index.possible() : List.of();
    }

    private static List<String> without(List<String> names, RowIndex index) {
        return names.stream().filter(name -> !index.own().containsKey(name)).toList();
    }

    private Rows of(Scope scope, RowIndex index, @Nullable String name) {
        List<Row> rows = name == null ? index.all() : index.of(name);
        if (!repeated) {
            Row one = rows.isEmpty() ? new FactRow(this, name, null, Map.of()) : rows.get(0);
            return Rows.of(List.of(one));
        }
        List<Row.Possible> possible = unnamed(scope, index).stream()
                .filter(one -> ((FactRow) one.row()).isPerhapsAbout(name))
                .toList();
        if (!rows.isEmpty()) {
            return new Rows(matching(rows, scope.elementOf(this)), possible, List.of(), List.of());
        }
        List<Cell> none = none(scope.input(), name);
        return new Rows(List.of(), possible, none.isEmpty() ? List.of(place(name)) : List.of(), none);
    }

    /** {@return what says that {@code name} has nothing of the kind} An empty list does; so does a row that denies the fact. */
    private List<Cell> none(Input input, @Nullable String name) {
        List<Cell> noFacts = noFacts(input);
        return noFacts.isEmpty() ? denials(input, name) : noFacts;
    }

    private List<Cell> noFacts(Input input) {
        List<Fait> all = input.dossier().faits();
        return all != null && all.isEmpty() ? List.of(denial("/faits", all)) : List.of();
    }

    private List<Cell> denials(Input input, @Nullable String name) {
        return input.facts(key).stream()
                .filter(row ->
                        Fait.saysNone(row.fact()) && Objects.equals(row.fact().sujet(), name))
                .map(row -> denial("/faits/" + row.index() + "/vrai", false))
                .toList();
    }

    private Cell denial(String pointer, Object value) {
        return new Cell(pointer, name(), value, NONE, List.of());
    }

    private static List<Row> matching(List<Row> rows, @Nullable String element) {
        return element == null
                ? rows
                : rows.stream().filter(row -> element.equals(row.element())).toList();
    }

    private Cell place(@Nullable String name) {
        Column first = byField.values().iterator().next();
        return new Cell("/faits", first.path(), null, first.accepted() + told(name, null), List.of());
    }

    static Cell listOf(Subject kind) {
        String list = kind == Subject.SITE ? "sites" : "personnels";
        return new Cell("/" + list, list, null, "une liste de tous les éléments", List.of());
    }

    private static String told(@Nullable String subject, @Nullable String element) {
        return (subject == null ? "" : " (" + subject + ")")
                + (element == null || element.equals(Computations.UNNAMED) ? "" : " (« " + element + " »)");
    }

    private record Name(@Nullable String subject, @Nullable String element) {}

    @Override
    public RowIndex index(Input input, Subject per) {
        Map<Name, Map<String, IndexedFact>> grouped = new LinkedHashMap<>();
        for (String rowKey : field.keySet()) {
            for (IndexedFact one : input.facts(rowKey)) {
                if (!repeated || one.fact().element() != null) {
                    grouped.computeIfAbsent(
                                    new Name(one.fact().sujet(), one.fact().element()), unseen -> new LinkedHashMap<>())
                            .putIfAbsent(rowKey, one);
                }
            }
        }
        RowIndex index = new RowIndex();
        List<FactRow> rows = new ArrayList<>();
        grouped.forEach((name, facts) -> rows.add(new FactRow(this, name.subject(), name.element(), facts)));
        rows.sort(Comparator.comparingInt(FactRow::first));
        for (FactRow row : rows) {
            if (Computations.UNNAMED.equals(row.element())) {
                // It may be one more, or one of those that have a name.
                index.possible().add(new Row.Possible(row, row.firstCell()));
            } else if (row.subject() == null) {
                index.addEvery(row);
            } else {
                index.addOwn(row.subject(), row);
            }
        }
        return index;
    }

    private record FactRow(
            FactSource source,
            @Nullable String subject,
            @Nullable String element,
            Map<String, IndexedFact> facts) implements Row {

        /** {@return where the first of its facts stands} */
        int first() {
            return facts.values().stream().mapToInt(IndexedFact::index).min().orElse(0);
        }

        /** Where it is not said whom it is about, it may be about anybody. */
        boolean isPerhapsAbout(@Nullable String name) {
            return subject == null || subject.equals(name);
        }

        /** {@return the value of the first of its facts, or its place} */
        Cell firstCell() {
            return cell(source.byField.values().stream()
                    .filter(column -> facts.containsKey(column.name()))
                    .findFirst()
                    .orElseThrow());
        }

        @Override
        public Cell cell(Column column) {
            String key = column.name();
            IndexedFact said = facts.get(key);
            String field = Objects.requireNonNull(source.field.get(key));
            Object value = said == null ? null : said.fact().value(field);
            return value == null
                    ? new Cell(
                            said == null ? "/faits" : "/faits/" + said.index() + "/" + field,
                            column.path(),
                            null,
                            column.accepted() + told(subject, element),
                            List.of())
                    : Cell.of(column, "/faits/" + said.index(), "/" + field, value);
        }
    }
}
