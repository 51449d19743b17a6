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

    public Integer nombreExclusions() {
        return Listes.taille(exclusions);
    }

    public Integer nombreRefuses() {
        return Listes.taille(refuses);
    }
}
