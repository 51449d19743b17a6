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
 * @param places the places of its elements that are others; null when it is not a list on both sides
 * @param sites the sites that those elements are about, as {@link BySite} names them
 */
record SectionDelta(@Nullable Set<Integer> places, Set<String> sites) {

    /** {@return what differs between the part as it was and as it is} */
    static SectionDelta between(@Nullable Object before, @Nullable Object after) {
        if (!(before instanceof List<?> earlier) || !(after instanceof List<?> later)) {
            return new SectionDelta(null, Set.of());
        }
        Set<Integer> places = new HashSet<>();
        Set<String> sites = new HashSet<>();
        for (int place = 0; place < Math.max(earlier.size(), later.size()); place++) {
            Object old = place < earlier.size() ? earlier.get(place) : null;
            Object own = place < later.size() ? later.get(place) : null;
            if (!isSame(old, own)) {
                places.add(place);
                sites.add(BySite.site(old));
                sites.add(BySite.site(own));
            }
        }
        return new SectionDelta(places, sites);
    }

    /** Mostly it is the very same object: what a change leaves alone is shared. */
    static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one == other || Objects.equals(one, other);
    }

    /** Adds to {@code doubtful} the subjects of which {@code spot}, which lies in this part, may say something else now. */
    void addConcerned(PreparedPath spot, SubjectKeys targets, BitSet doubtful) {
        boolean isOf = spot.isOf(targets.first());
        boolean isBeside = spot.isBeside(targets.first()) && !sites.contains(BySite.EVERY_SITE);
        if (places == null || !isOf && !isBeside) {
            targets.addAll(doubtful);
        } else if (isOf) {
            places.forEach(index -> targets.add(index, doubtful));
        } else {
            sites.forEach(site -> targets.add(site, doubtful));
        }
    }
}
