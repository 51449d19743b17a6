package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.verdict.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the places of a dossier that spots lead to, for one subject after the other: the first of them one by one, the others
 * by their number. What is the same for many subjects is read once.
 */
final class PathReader<T> implements FactPath.Visitor {

    /** What is made of one place; null when nothing is. */
    interface Reading<T> {

        @Nullable
        T of(PreparedPath spot, String pointer, @Nullable Object value);
    }

    /**
     * What was read.
     *
     * @param told the first, at most {@link Finding#MAX_TOLD}
     * @param more how many more there are
     * @param elements of each of the first, its element of the list; empty where they need not be put among others
     * @param inList whether some element of the list was there to be read
     */
    record Places<T>(List<T> told, int more, List<Integer> elements, boolean inList) {}

    private final Dossier dossier;
    private final BySite bySite;
    private final Reading<T> reading;

    /** By the rank of the spot: what is read anywhere, and in the elements that are about every site. */
    private final @Nullable Places<T>[] anywhere;

    private @Nullable Places<T> @Nullable [] ofEverySite;

    // What is being read.
    private PreparedPath spot;
    private List<T> told = List.of();
    private @Nullable List<Integer> elements;
    private int more;
    private boolean inList;

    @SuppressWarnings("unchecked")
    PathReader(Dossier dossier, BySite bySite, int spots, Reading<T> reading) {
        this.dossier = dossier;
        this.bySite = bySite;
        this.reading = reading;
        this.anywhere = new Places[spots];
    }

    /** {@return the places of {@code spot} that are about {@code target}: not those of another site or person} */
    Places<T> read(PreparedPath spot, SubjectKey target) {
        if (spot.isOf(target)) {
            return read(spot, List.of(target.index()), false);
        }
        if (!spot.isBeside(target)) {
            Places<T> known = anywhere[spot.rank()];
            return known == null ? anywhere[spot.rank()] = read(spot, null, false) : known;
        }
        List<Integer> own = bySite.of(spot.list(), target.name());
        List<Integer> every = bySite.ofEvery(spot.list());
        if (every.isEmpty()) {
            return read(spot, own, false);
        }
        Places<T> shared = ofEverySite(spot, every);
        return own.isEmpty() ? shared : inOrder(shared, read(spot, own, true));
    }

    @SuppressWarnings("unchecked")
    private Places<T> ofEverySite(PreparedPath spot, List<Integer> every) {
        if (ofEverySite == null) {
            ofEverySite = new Places[anywhere.length];
        }
        Places<T> known = ofEverySite[spot.rank()];
        return known == null ? ofEverySite[spot.rank()] = read(spot, every, true) : known;
    }

    private Places<T> read(PreparedPath spot, @Nullable List<Integer> indexes, boolean placed) {
        this.spot = spot;
        this.told = new ArrayList<>(indexes == null ? 1 : Math.min(indexes.size(), Finding.MAX_TOLD));
        this.elements = placed ? new ArrayList<>() : null;
        this.more = 0;
        this.inList = false;
        spot.path().visit(dossier, indexes, this);
        return new Places<>(told, more, elements == null ? List.of() : elements, inList);
    }

    @Override
    public void place(String pointer, int index, @Nullable Object value) {
        inList |= index >= 0;
        T one = reading.of(spot, pointer, value);
        if (one == null) {
            return;
        }
        if (told.size() == Finding.MAX_TOLD) {
            more++;
            return;
        }
        told.add(one);
        if (elements != null) {
            elements.add(index);
        }
    }

    /** Both are in the order of the list. */
    private static <T> Places<T> inOrder(Places<T> some, Places<T> others) {
        Truncated.Taking<T> taking = new Truncated.Taking<>(Finding.MAX_TOLD);
        int i = 0;
        int j = 0;
        while (i < some.told.size() || j < others.told.size()) {
            boolean isNext =
                    j == others.told.size() || i < some.told.size() && some.elements.get(i) < others.elements.get(j);
            taking.add(isNext ? some.told.get(i++) : others.told.get(j++));
        }
        taking.skip(some.more + others.more);
        Truncated<T> few = taking.few();
        return new Places<>(few.told(), few.more(), List.of(), some.inList || others.inList);
    }
}
