package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A path to facts of a dossier: {@code depot.canal}, {@code sites[].erp.categorie}, {@code sites} (the list itself),
 * {@code engagements.ACC-01}, {@code faits.heures-ouverture} (the rows of that key). Resolved once. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class FactPath {

    /** Begins a path to the rows of one key. */
    public static final String FACTS = "faits.";

    /** Begins a path to what an edition computes; it leads to nothing in a dossier itself. */
    public static final String COMPUTATIONS = "calculs.";

    private static final Schema DECLARED = new Scalar.Text(null, null, false, null, false, false);

    private final String text;
    private final Schema schema;
    private final List<PathSegment> segments;

    /** The rows of {@code faits} to which it leads; null for any other path. */
    private final @Nullable FactRows rows;

    FactPath(String text, Schema schema, List<PathSegment> segments) {
        this.text = text;
        this.schema = schema;
        this.segments = List.copyOf(segments);
        this.rows = null;
    }

    private FactPath(FactRows rows) {
        this.text = FACTS + rows.key();
        this.schema = DECLARED;
        this.segments = List.of();
        this.rows = rows;
    }

    /** @throws IllegalArgumentException when the schema has no such path */
    public static FactPath of(String text) {
        if (text.startsWith(COMPUTATIONS)) {
            return new FactPath(text, DECLARED, List.of());
        }
        return text.startsWith(FACTS)
                ? new FactPath(FactRows.undeclared(text.substring(FACTS.length())))
                : PathParser.parse(text);
    }

    /** {@return the code of the computation to which it leads; null for any other path} */
    public @Nullable String computation() {
        return text.startsWith(COMPUTATIONS) ? text.substring(COMPUTATIONS.length()) : null;
    }

    /** {@return the key of the rows of {@code faits} to which it leads; null for any other path} */
    public @Nullable String factKey() {
        return rows == null ? null : rows.key();
    }

    /** {@return what people call the declared fact to which it leads; null for any other path} */
    public @Nullable String factLabel() {
        return rows == null ? null : rows.label();
    }

    /** {@return the unit of its numbers, in French; empty when it has none} */
    public String factUnit() {
        return rows == null ? "" : rows.unit();
    }

    /**
     * {@return every path, in schema order; of the commitments only {@code engagements.global}, though {@link #of}
     * accepts any obligation}
     */
    public static List<String> known() {
        return KnownPaths.ALL;
    }

    /** {@return in French, what is accepted there} */
    public String accepted() {
        return rows == null ? schema.accepted() : rows.accepted();
    }

    /**
     * {@return this path to the rows of a key, as an edition declares them}
     *
     * @param field of a row that holds the value
     * @param label what people call it
     * @param unit of its numbers, in French; else empty
     * @param accepted values, in French
     */
    public FactPath declaredAs(String field, String label, String unit, String accepted) {
        return new FactPath(new FactRows(Objects.requireNonNull(factKey(), text), field, label, unit, accepted));
    }

    public Schema schema() {
        return schema;
    }

    /**
     * {@return the facts at this path, one for each element of its lists. An absent list gives one fact without value,
     * an empty list none}
     */
    public List<Located> locate(Dossier dossier) {
        return located(dossier, null);
    }

    /** Like {@link #locate(Dossier)}, for the elements at {@code indexes} of the first list only. */
    public List<Located> locate(Dossier dossier, List<Integer> indexes) {
        return located(dossier, indexes);
    }

    private List<Located> located(Dossier dossier, @Nullable List<Integer> indexes) {
        List<Located> located = new ArrayList<>();
        visit(dossier, indexes, (pointer, index, value) -> located.add(new Located(pointer, index, value)));
        return List.copyOf(located);
    }

    /** Receives facts; the arguments are those of {@link Located}. */
    public interface Visitor {

        void fact(String pointer, int index, @Nullable Object value);
    }

    /**
     * Passes the facts of {@link #locate} to {@code visitor}.
     *
     * @param indexes elements of the first list to visit; null for all
     */
    public void visit(Dossier dossier, @Nullable List<Integer> indexes, Visitor visitor) {
        if (rows != null) {
            rows.visit(dossier, indexes, visitor);
            return;
        }
        if (segments.isEmpty()) {
            return;
        }
        PathSegment segment = segments.get(0);
        Object value = segment.follow(dossier);
        if (value == null || segments.size() == 1) {
            visitor.fact(segment.pointer(), -1, value);
            return;
        }
        List<?> elements = (List<?>) value;
        int count = indexes == null ? elements.size() : indexes.size();
        for (int i = 0; i < count; i++) {
            int index = indexes == null ? i : indexes.get(i);
            follow(1, elements.get(index), segment.pointer(), index, index, visitor);
        }
    }

    /**
     * @param list pointer to the list that holds {@code from}
     * @param element index of {@code from} in it
     */
    private void follow(int step, Object from, String list, int element, int index, Visitor visitor) {
        PathSegment segment = segments.get(step);
        Object value = segment.follow(from);
        String here = list + "/" + element + segment.pointer();
        if (value == null || step == segments.size() - 1) {
            visitor.fact(here, index, value);
            return;
        }
        List<?> elements = (List<?>) value;
        for (int i = 0; i < elements.size(); i++) {
            follow(step + 1, elements.get(i), here, i, index, visitor);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FactPath path && path.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the path as written} */
    @Override
    public String toString() {
        return text;
    }
}
