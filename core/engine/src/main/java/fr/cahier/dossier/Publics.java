package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import java.util.List;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * The publics received. Immutable and thread-safe.
 *
 * @param exclusions publics not received
 * @param ages ages received; an open bound excludes nobody
 * @param habituels usual publics
 * @param refuses publics sent away without a first reception
 * @param restrictionsJusquAu the last day on which publics are excluded or sent away, and ages limited; null when no end is said
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Publics(
        @NeantAdmis @Nullable List<String> exclusions,
        @Nullable Ages ages,
        @Nullable List<String> habituels,
        @NeantAdmis @Nullable List<String> refuses,
        @Nullable LocalDate restrictionsJusquAu) {
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
    public @Nullable String tranche() {
        return ageMin() == null && ageMax() == null ? null : ages.toString();
    }

    public @Nullable Integer ageMin() {
        return ages == null ? null : ages.min();
    }

    public @Nullable Integer ageMax() {
        return ages == null ? null : ages.max();
    }

    public @Nullable Integer nombreExclusions() {
        return Listes.taille(exclusions);
    }

    public @Nullable Integer nombreRefuses() {
        return Listes.taille(refuses);
    }
}
