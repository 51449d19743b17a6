package fr.cahier.internal.assess;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A changed section or list of a dossier.
 *
 * @param indexes of changed elements; null when it is no list in one of the states
 * @param sites of these elements, as in {@link BySubject}
 * @param persons of these elements, as there
 */
record SectionDelta(@Nullable Set<Integer> indexes, Set<String> sites, Set<String> persons) {

    static SectionDelta between(@Nullable Object before, @Nullable Object after) {
        if (!(before instanceof List<?> earlier) || !(after instanceof List<?> later)) {
            return new SectionDelta(null, Set.of(), Set.of());
        }
        Set<Integer> indexes = new HashSet<>();
        Set<String> sites = new HashSet<>();
        Set<String> persons = new HashSet<>();
        for (int index = 0; index < Math.max(earlier.size(), later.size()); index++) {
            Object was = index < earlier.size() ? earlier.get(index) : null;
            Object is = index < later.size() ? later.get(index) : null;
            if (!isSame(was, is)) {
                indexes.add(index);
                sites.add(BySubject.site(was));
                sites.add(BySubject.site(is));
                persons.add(BySubject.person(was));
                persons.add(BySubject.person(is));
            }
        }
        return new SectionDelta(indexes, sites, persons);
    }

    /** Mostly the same object: a change shares what it leaves alone. */
    static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one == other || Objects.equals(one, other);
    }

    /** Adds the subjects for which {@code path}, in this section, may have another value. */
    void addConcerned(PreparedPath path, SubjectKeys subjects, BitSet positions) {
        boolean isOf = path.isOf(subjects.first());
        Set<String> names = PreparedPath.isPerson(subjects.first()) ? persons : sites;
        boolean isBeside = path.isBeside(subjects.first()) && !names.contains(BySubject.EVERYONE);
        if (indexes == null || !isOf && !isBeside) {
            subjects.addAll(positions);
        } else if (isOf) {
            indexes.forEach(index -> subjects.add(index, positions));
        } else {
            names.forEach(name -> subjects.add(name, positions));
        }
    }
}
