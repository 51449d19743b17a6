package fr.cahier.dossier;

import java.util.List;
import lombok.Builder;

/**
 * Whom the candidate receives.
 *
 * @param exclusions publics that are excluded
 * @param ages ages received
 * @param habituels usual publics
 * @param refuses publics that are turned away without a first reception
 */
@Builder(toBuilder = true)
public record Publics(List<String> exclusions, Ages ages, List<String> habituels, List<String> refuses) {
    static final Publics ABSENT = new Publics(null, null, null, null);

    public Publics {
        exclusions = Listes.copie(exclusions);
        habituels = Listes.copie(habituels);
        refuses = Listes.copie(refuses);
    }

    /** {@return whether every age is received; null when the ages are not said} */
    public Boolean tousAges() {
        if (ages == null) {
            return null;
        }
        boolean bounded = ages.min() != null || ages.max() != null;
        return Boolean.TRUE.equals(ages.tous()) ? Boolean.TRUE : bounded ? Boolean.FALSE : null;
    }

    public Integer nombreExclusions() {
        return Listes.taille(exclusions);
    }

    public Integer nombreRefuses() {
        return Listes.taille(refuses);
    }
}
