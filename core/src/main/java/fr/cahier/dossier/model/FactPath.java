package fr.cahier.dossier.model;

import fr.cahier.dossier.Dossier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way to a fact of a dossier: {@code depot.canal}, {@code sites[].erp.categorie}, {@code sites} (the list itself),
 * {@code engagements.ACC-01}. Resolved once, followed often. Immutable and thread-safe.
 */
public final class FactPath {

    private final String text;
    private final Shape shape;
    private final List<Leg> legs;

    FactPath(String text, Shape shape, List<Leg> legs) {
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
    public Shape shape() {
        return shape;
    }

    /**
     * {@return what {@code dossier} says there: one place, or one for each element of the lists on the way. A list that
     * is not said is one place without a value; an empty list is none}
     */
    public List<Located> locate(Dossier dossier) {
        List<Located> places = new ArrayList<>();
        follow(0, dossier, "", -1, null, places);
        return List.copyOf(places);
    }

    /** {@return the same, of the elements at {@code indexes} of the first list on the way only} */
    public List<Located> locate(Dossier dossier, List<Integer> indexes) {
        List<Located> places = new ArrayList<>();
        follow(0, dossier, "", -1, indexes, places);
        return List.copyOf(places);
    }

    private void follow(
            int step, Object from, String pointer, int index, @Nullable List<Integer> only, List<Located> places) {
        Leg leg = legs.get(step);
        Object value = leg.follow(from);
        String here = pointer + leg.pointer();
        if (value == null || step == legs.size() - 1) {
            places.add(new Located(here, index, value));
            return;
        }
        List<?> elements = (List<?>) value;
        if (only != null) {
            only.forEach(i -> follow(step + 1, elements.get(i), here + "/" + i, i, null, places));
            return;
        }
        for (int i = 0; i < elements.size(); i++) {
            follow(step + 1, elements.get(i), here + "/" + i, index < 0 ? i : index, null, places);
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
