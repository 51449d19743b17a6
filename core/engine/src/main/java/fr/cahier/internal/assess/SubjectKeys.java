package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.regulation.Subject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The subjects of one kind that have findings, in the order of the dossier. */
final class SubjectKeys {

    static final SubjectKeys NONE = new SubjectKeys(List.of());

    private final List<SubjectKey> all;

    /** The positions by name and by index; null until the first look-up. */
    private @Nullable Map<Object, List<Integer>> byKey;

    private SubjectKeys(List<SubjectKey> all) {
        this.all = all;
    }

    static SubjectKeys of(Subject kind, Dossier dossier, boolean atDistanceOnly) {
        return new SubjectKeys(SubjectKey.of(kind, dossier, atDistanceOnly));
    }

    List<SubjectKey> all() {
        return all;
    }

    SubjectKey first() {
        return all.get(0);
    }

    boolean isWhole() {
        return all.isEmpty() || first().name() == null;
    }

    /** Adds the positions of the subjects with that name or index. */
    void add(Object nameOrIndex, BitSet positions) {
        byKey().getOrDefault(nameOrIndex, List.of()).forEach(positions::set);
    }

    void addAll(BitSet positions) {
        positions.set(0, all.size());
    }

    private Map<Object, List<Integer>> byKey() {
        if (byKey == null) {
            byKey = new HashMap<>();
            for (int position = 0; position < all.size(); position++) {
                index(all.get(position).name(), position);
                index(all.get(position).index(), position);
            }
        }
        return byKey;
    }

    private void index(@Nullable Object key, int position) {
        byKey.computeIfAbsent(key, unseen -> new ArrayList<>(1)).add(position);
    }
}
