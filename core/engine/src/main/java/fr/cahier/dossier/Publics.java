package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import lombok.Builder;

/**
 * The publics received.
 *
 * @param habituels usual publics
 * @param refuses publics refused without a first reception
 */
@Builder(toBuilder = true)
@PublicApi
public record Publics(
        @NeantAdmis List<String> exclusions,
        Ages ages,
        List<String> habituels,
        @NeantAdmis List<String> refuses) {
    static final Publics ABSENT = new Publics(null, null, null, null);

    public Publics {
        exclusions = Listes.copie(exclusions);
        habituels = Listes.copie(habituels);
        refuses = Listes.copie(refuses);
    }

    /** {@return whether every age is received: false when a bound excludes some, null when unknown} */
    public Boolean tousAges() {
        boolean excluding =
                ageMin() != null && ageMin() > Ages.PLUS_JEUNE || ageMax() != null && ageMax() < Ages.PLUS_AGE;
        if (excluding) {
            return false;
        }
        boolean said = ages != null && Boolean.TRUE.equals(ages.tous()) || ageMin() != null && ageMax() != null;
        return said ? true : null;
    }

    public Integer ageMin() {
        return ages == null ? null : ages.min();
    }

    public Integer ageMax() {
        return ages == null ? null : ages.max();
    }

    public Integer nombreExclusions() {
        return Listes.taille(exclusions);
    }

    public Integer nombreRefuses() {
        return Listes.taille(refuses);
    }
}
