package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import java.util.List;
import lombok.Builder;

/**
 * The publics received.
 *
 * @param exclusions publics not received
 * @param ages ages received; an open bound excludes nobody
 * @param habituels usual publics
 * @param refuses publics sent away without a first reception
 * @param restrictionsJusquAu the last day on which publics are excluded or sent away, and ages limited; null when no end is said
 */
@Builder(toBuilder = true)
@PublicApi
public record Publics(
        @NeantAdmis List<String> exclusions,
        Ages ages,
        List<String> habituels,
        @NeantAdmis List<String> refuses,
        LocalDate restrictionsJusquAu) {
    static final Publics ABSENT = new Publics(null, null, null, null, null);

    public Publics {
        exclusions = Listes.copie(exclusions);
        habituels = Listes.copie(habituels);
        refuses = Listes.copie(refuses);
    }

    /** {@return whether the ages received are said: all of them, or a bound at least} */
    public boolean agesDits() {
        return ages != null && (Boolean.TRUE.equals(ages.tous()) || ages.min() != null || ages.max() != null);
    }

    /** {@return the ages received, for example "de 16 à 25 ans"; null unless a bound is said} */
    public String tranche() {
        return ageMin() == null && ageMax() == null ? null : ages.toString();
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
