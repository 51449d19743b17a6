package fr.cahier.internal.assess;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One part of a dossier that has changed: a section, or a list.
 *
 * @param indexes the places of its elements that are others; null when it is not a list on both sides
 * @param sites the sites that those elements are about, as {@link BySite} names them
 */
record SectionDelta(@Nullable Set<Integer> indexes, Set<String> sites) {

    /** {@return what differs between the part as it was and as it is} */
    static SectionDelta between(@Nullable Object before, @Nullable Object after) {
        if (!(before instanceof List<?> earlier) || !(after instanceof List<?> later)) {
            return new SectionDelta(null, Set.of());
        }
        Set<Integer> indexes = new HashSet<>();
        Set<String> sites = new HashSet<>();
        for (int index = 0; index < Math.max(earlier.size(), later.size()); index++) {
            Object was = index < earlier.size() ? earlier.get(index) : null;
            Object is = index < later.size() ? later.get(index) : null;
            if (!isSame(was, is)) {
                indexes.add(index);
                sites.add(BySite.site(was));
                sites.add(BySite.site(is));
            }
        }
        return new SectionDelta(indexes, sites);
    }

    /** Mostly it is the very same object: what a change leaves alone is shared. */
    static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one == other || Objects.equals(one, other);
    }

    /** Adds to {@code places} the subjects of which {@code path}, which lies in this part, may say something else now. */
    void addConcerned(PreparedPath path, SubjectKeys subjects, BitSet places) {
        boolean isOf = path.isOf(subjects.first());
        boolean isBeside = path.isBeside(subjects.first()) && !sites.contains(BySite.EVERY_SITE);
        if (indexes == null || !isOf && !isBeside) {
            subjects.addAll(places);
        } else if (isOf) {
            indexes.forEach(index -> subjects.add(index, places));
        } else {
            sites.forEach(site -> subjects.add(site, places));
        }
    }
}
