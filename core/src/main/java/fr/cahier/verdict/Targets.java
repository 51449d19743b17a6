package fr.cahier.verdict;

import fr.cahier.dossier.Dossier;
import fr.cahier.regulation.Subject;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The subjects of one kind that obligations get findings for on one dossier, in its order. */
final class Targets {

    private final List<Target> all;

    /** By name, and by place in the list of the dossier; null until one is looked up. */
    private @Nullable Map<Object, Integer> places;

    private Targets(List<Target> all) {
        this.all = all;
    }

    static Targets of(Subject subject, Dossier dossier) {
        return new Targets(Target.of(subject, dossier));
    }

    List<Target> all() {
        return all;
    }

    /** {@return any one of them: all stand in the same list of the dossier} */
    Target first() {
        return all.get(0);
    }

    /** {@return whether it is about the dossier as a whole} */
    boolean isWhole() {
        return first().name() == null;
    }

    /** Adds to {@code places} where the subject stands that has this name, or this index in the dossier, if any does. */
    void add(Object nameOrIndex, BitSet places) {
        Integer place = places().get(nameOrIndex);
        if (place != null) {
            places.set(place);
        }
    }

    void addAll(BitSet places) {
        places.set(0, all.size());
    }

    private Map<Object, Integer> places() {
        if (places == null) {
            places = new HashMap<>();
            for (int place = 0; place < all.size(); place++) {
                places.put(all.get(place).name(), place);
                places.put(all.get(place).index(), place);
            }
        }
        return places;
    }
}
