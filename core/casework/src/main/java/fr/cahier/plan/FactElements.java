package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.Computation.Filter;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of one declared fact, or the records of one. */
final class FactElements implements Elements {

    static final String LIST = "/faits";

    /** What a filter calls the value of a fact without fields. */
    static final String VALUE = "valeur";

    private final Edition edition;
    private final Dossier dossier;
    private final ElementFilters filters;
    private final String key;
    private final Map<String, DeclaredFact> fields = new LinkedHashMap<>();
    private final DeclaredFact first;

    /** @param key of the fact, or of the record */
    FactElements(Edition edition, Dossier dossier, ElementFilters filters, String key) {
        this.edition = edition;
        this.dossier = dossier;
        this.filters = filters;
        this.key = key;
        for (DeclaredFact fact : edition.facts().values()) {
            if (fact.key().equals(key)) {
                fields.put(VALUE, fact);
            } else if (fact.key().startsWith(key + ".")) {
                fields.put(fact.key().substring(key.length() + 1), fact);
            }
        }
        this.first = fields.values().iterator().next();
    }

    /** {@return whether the edition declares a fact or a record of that key} */
    static boolean isDeclared(String key, Edition edition) {
        return edition.facts().values().stream()
                .anyMatch(fact -> fact.recordKey().equals(key));
    }

    @Override
    public FieldKind kind(String field) {
        return FieldKind.of(Objects.requireNonNull(fields.get(field), field));
    }

    @Override
    public List<Element> of(@Nullable String subject) {
        Map<Fait, Element> named = new LinkedHashMap<>();
        for (Fait row : rows()) {
            if (isField(row.cle()) && (!first.repeated() || row.element() != null) && isOf(row, subject)) {
                named.computeIfAbsent(name(row.siteId(), row.personnelId(), row.element()), this::element);
            }
        }
        if (!first.repeated()) {
            subjects(subject).forEach(one -> named.computeIfAbsent(one, this::element));
        }
        return List.copyOf(named.values());
    }

    private boolean isField(@Nullable String written) {
        return fields.values().stream().anyMatch(fact -> fact.key().equals(written));
    }

    private static boolean isOf(Fait row, @Nullable String subject) {
        return subject == null || row.sujet() == null || row.sujet().equals(subject);
    }

    private static Fait name(@Nullable String site, @Nullable String person, @Nullable String element) {
        return Fait.builder().siteId(site).personnelId(person).element(element).build();
    }

    /** {@return a row without key and value for each subject of which a row may be said} */
    private Stream<Fait> subjects(@Nullable String subject) {
        return switch (first.subject()) {
            case DOSSIER -> Stream.of(name(null, null, null));
            case SITE ->
                (subject == null ? ids(dossier.sites(), site -> site.id()) : Stream.of(subject))
                        .map(id -> name(id, null, null));
            case PERSONNEL ->
                (subject == null ? ids(dossier.personnels(), person -> person.id()) : Stream.of(subject))
                        .map(id -> name(null, id, null));
        };
    }

    private static <T> Stream<String> ids(@Nullable List<T> elements, Function<T, @Nullable String> id) {
        return Stream.ofNullable(elements).flatMap(List::stream).map(id).filter(Objects::nonNull);
    }

    private Element element(Fait name) {
        return new FactElement(name);
    }

    private List<Fait> rows() {
        return Objects.requireNonNullElse(dossier.faits(), List.of());
    }

    /** @param name a row that says which one it is, and nothing else */
    private final class FactElement implements Element {

        private final Fait name;

        FactElement(Fait name) {
            this.name = name;
        }

        @Override
        public @Nullable String name() {
            return name.element();
        }

        private String cle(String field) {
            return Objects.requireNonNull(fields.get(field), field).key();
        }

        private int row(String field) {
            return IntStream.range(0, rows().size())
                    .filter(index -> isSame(rows().get(index), cle(field)))
                    .findFirst()
                    .orElse(-1);
        }

        private boolean isSame(Fait row, String cle) {
            return cle.equals(row.cle())
                    && Objects.equals(row.sujet(), name.sujet())
                    && (!first.repeated() || Objects.equals(row.element(), name.element()));
        }

        @Override
        public @Nullable Object value(String field) {
            int row = row(field);
            return row < 0 ? null : rows().get(row).value(kindOf(field));
        }

        private String kindOf(String field) {
            return Objects.requireNonNull(fields.get(field), field).kind().field();
        }

        @Override
        public Step set(String field, Object value) {
            int row = row(field);
            return Step.of(
                    row < 0
                            ? Edit.add(LIST, stated(cle(field), name, kindOf(field), value))
                            : Edit.set(LIST + "/" + row + "/" + kindOf(field), value));
        }

        @Override
        public Step removed() {
            List<Edit> edits = new ArrayList<>();
            for (int index = rows().size() - 1; index >= 0; index--) {
                Fait row = rows().get(index);
                if (isField(row.cle()) && isSame(row, row.cle())) {
                    edits.add(Edit.remove(LIST + "/" + index, row));
                }
            }
            return new Step(LIST, edits);
        }
    }

    private static Fait stated(String cle, Fait name, String field, Object value) {
        return FreeFacts.with(name.toBuilder().cle(cle).build(), field, value);
    }

    @Override
    public @Nullable Step added(@Nullable String subject, List<Map<String, Object>> values) {
        Fait about = first.repeated() ? subjects(subject).findFirst().orElse(null) : null;
        if (about == null) {
            return null;
        }
        List<Edit> edits = new ArrayList<>(denials(about));
        Set<String> taken = new LinkedHashSet<>(
                rows().stream().map(Fait::element).filter(Objects::nonNull).toList());
        for (Map<String, Object> one : values) {
            Fait name = about.toBuilder().element(free(taken)).build();
            values(one).forEach((field, value) -> {
                DeclaredFact fact = Objects.requireNonNull(fields.get(field), field);
                edits.add(Edit.add(LIST, stated(fact.key(), name, fact.kind().field(), value)));
            });
        }
        return new Step(LIST, edits);
    }

    /** {@return the steps after which the dossier no longer says that there is none: it would contradict what is added} */
    private List<Edit> denials(Fait about) {
        return IntStream.iterate(rows().size() - 1, index -> index >= 0, index -> index - 1)
                .filter(index -> key.equals(rows().get(index).cle())
                        && Fait.saysNone(rows().get(index))
                        && Objects.equals(rows().get(index).sujet(), about.sujet()))
                .mapToObj(index -> Edit.remove(LIST + "/" + index, rows().get(index)))
                .toList();
    }

    private static String free(Set<String> taken) {
        String free = IntStream.iterate(1, number -> number + 1)
                .mapToObj(String::valueOf)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
        taken.add(free);
        return free;
    }

    /** A new element says whatever some obligation reads of it, as well as any computation would have it. */
    private Map<String, Object> values(Map<String, Object> given) {
        Map<String, Object> all = new LinkedHashMap<>();
        fields.forEach((field, fact) -> {
            Object value = given.get(field);
            if (value == null && isRead(fact)) {
                value = likeliest(field, fact);
            }
            if (value != null) {
                all.put(field, value);
            }
        });
        if (all.isEmpty()) {
            all.put(
                    fields.keySet().iterator().next(),
                    Objects.requireNonNull(FieldKind.of(first).any(filters.deposit())));
        }
        return all;
    }

    private boolean isRead(DeclaredFact fact) {
        return edition.judged().stream()
                .flatMap(obligation -> edition.read(obligation).stream())
                .anyMatch(path -> fact.key().equals(path.factKey()));
    }

    private @Nullable Object likeliest(String field, DeclaredFact fact) {
        FieldKind kind = FieldKind.of(fact);
        List<Filter> all = edition.computations().values().stream()
                .filter(one -> one.of().stream().anyMatch(path -> isOwn(path.factKey())))
                .flatMap(FactElements::filters)
                .filter(filter -> filter.field().equals(field))
                .toList();
        Object passing = filters.passing(all, kind);
        return passing != null
                ? passing
                : all.stream()
                        .map(filter -> filters.passing(List.of(filter), kind))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseGet(() -> kind.any(filters.deposit()));
    }

    private boolean isOwn(@Nullable String path) {
        return key.equals(path) || isField(path);
    }

    private static Stream<Filter> filters(Computation computation) {
        return Stream.concat(computation.where().stream(), computation.must().stream());
    }
}
