package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.regulation.Subject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The subjects of one kind that obligations get findings for on one dossier, in its order. */
final class SubjectKeys {

    private final List<SubjectKey> all;

    /** By name, and by place in the list of the dossier; null until one is looked up. */
    private @Nullable Map<Object, List<Integer>> byKey;

    private SubjectKeys(List<SubjectKey> all) {
        this.all = all;
    }

    static SubjectKeys of(Subject kind, Dossier dossier) {
        return new SubjectKeys(SubjectKey.of(kind, dossier));
    }

    List<SubjectKey> all() {
        return all;
    }

    /** {@return any one of them: all stand in the same list of the dossier} */
    SubjectKey first() {
        return all.get(0);
    }

    /** {@return whether it is about the dossier as a whole} */
    boolean isWhole() {
        return first().name() == null;
    }

    /** Adds to {@code positions} where the subjects stand that have this name, or this index in the dossier, if any do. */
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
