package fr.cahier.verdict;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Fermeture;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One part of a dossier that has changed: a section, or a list.
 *
 * @param places the places of its elements that are others; null when it is not a list on both sides
 * @param sites the sites that those elements are about, as {@link DossierFacts} names them
 */
record Part(@Nullable Set<Integer> places, Set<String> sites) {

    /** {@return what differs between the part as it was and as it is} */
    static Part between(@Nullable Object before, @Nullable Object after) {
        if (!(before instanceof List<?> earlier) || !(after instanceof List<?> later)) {
            return new Part(null, Set.of());
        }
        Set<Integer> places = new HashSet<>();
        Set<String> sites = new HashSet<>();
        for (int place = 0; place < Math.max(earlier.size(), later.size()); place++) {
            Object old = place < earlier.size() ? earlier.get(place) : null;
            Object own = place < later.size() ? later.get(place) : null;
            if (!isSame(old, own)) {
                places.add(place);
                sites.add(site(old));
                sites.add(site(own));
            }
        }
        return new Part(places, sites);
    }

    /** Mostly it is the very same object: what a change leaves alone is shared. */
    static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one == other || Objects.equals(one, other);
    }

    private static String site(@Nullable Object element) {
        String site = element instanceof Creneau creneau
                ? creneau.siteId()
                : element instanceof Fermeture fermeture
                        ? fermeture.siteId()
                        : element instanceof Fait fait ? fait.siteId() : null;
        return site == null ? DossierFacts.EVERY_SITE : site;
    }

    /** {@return whether what {@code spot} says of {@code target} may have changed, when it lies in this part} */
    boolean mayConcern(Spot spot, Target target) {
        if (places == null) {
            return true;
        }
        if (spot.isOf(target)) {
            return places.contains(target.index());
        }
        return !spot.isBeside(target) || sites.contains(DossierFacts.EVERY_SITE) || sites.contains(target.name());
    }
}
