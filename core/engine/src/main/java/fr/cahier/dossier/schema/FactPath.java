package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way to a fact of a dossier: {@code depot.canal}, {@code sites[].erp.categorie}, {@code sites} (the list itself),
 * {@code engagements.ACC-01}. Resolved once, followed often. Immutable and thread-safe.
 */
@PublicApi
public final class FactPath {

    private final String text;
    private final Schema shape;
    private final List<PathSegment> legs;

    FactPath(String text, Schema shape, List<PathSegment> legs) {
        this.text = text;
        this.shape = shape;
        this.legs = List.copyOf(legs);
    }

    /**
     * {@return the path written {@code text}}
     *
     * @throws IllegalArgumentException when the dossier knows no such path
     */
    public static FactPath of(String text) {
        return PathParser.parse(text);
    }

    /**
     * {@return every path that {@link #of} knows, in the order of the dossier; of the commitments only
     * {@code engagements.global}, though any obligation is accepted there}
     */
    public static List<String> known() {
        return KnownPaths.ALL;
    }

    /** {@return in French, what may be said there} */
    public String accepted() {
        return shape.accepted();
    }

    /** {@return what may be said there} */
    public Schema shape() {
        return shape;
    }

    /**
     * {@return what {@code dossier} says there: one place, or one for each element of the lists on the way. A list that
     * is not said is one place without a value; an empty list is none}
     */
    public List<Located> locate(Dossier dossier) {
        return located(dossier, null);
    }

    /** {@return the same, of the elements at {@code indexes} of the first list on the way only} */
    public List<Located> locate(Dossier dossier, List<Integer> indexes) {
        return located(dossier, indexes);
    }

    private List<Located> located(Dossier dossier, @Nullable List<Integer> indexes) {
        List<Located> places = new ArrayList<>();
        visit(dossier, indexes, (pointer, index, value) -> places.add(new Located(pointer, index, value)));
        return List.copyOf(places);
    }

    /** Takes one place after the other; what they mean is told in {@link Located}. */
    public interface Visitor {

        /** Takes the next place. */
        void place(String pointer, int index, @Nullable Object value);
    }

    /**
     * Shows {@code visitor} the same, one place after the other.
     *
     * @param indexes the elements of the first list on the way that are shown; null for all
     */
    public void visit(Dossier dossier, @Nullable List<Integer> indexes, Visitor visitor) {
        PathSegment leg = legs.get(0);
        Object value = leg.follow(dossier);
        if (value == null || legs.size() == 1) {
            visitor.place(leg.pointer(), -1, value);
            return;
        }
        List<?> elements = (List<?>) value;
        int count = indexes == null ? elements.size() : indexes.size();
        for (int i = 0; i < count; i++) {
            int index = indexes == null ? i : indexes.get(i);
            follow(1, elements.get(index), leg.pointer(), index, index, visitor);
        }
    }

    /**
     * @param from the element of a list
     * @param list the pointer to that list
     * @param element the place of {@code from} in it
     */
    private void follow(int step, Object from, String list, int element, int index, Visitor visitor) {
        PathSegment leg = legs.get(step);
        Object value = leg.follow(from);
        String here = list + "/" + element + leg.pointer();
        if (value == null || step == legs.size() - 1) {
            visitor.place(here, index, value);
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

    /** {@return the path as it is written} */
    @Override
    public String toString() {
        return text;
    }
}
