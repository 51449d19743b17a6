package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * Ages received: all, or an interval. In JSON: {@code "TOUS"}, or {@code {"min": 16, "max": 25}}.
 * Immutable and thread-safe.
 *
 * @param min youngest age, included; null when unbounded
 * @param max oldest age, included; null when unbounded
 * @since 0.1.0
 */
@PublicApi
public record Ages(
        @Nullable Boolean tous,
        @Borne(min = 0, max = 120) @Nullable Integer min,
        @Borne(min = 0, max = 120) @Nullable Integer max) {

    /** Stands for all ages in JSON. */
    public static final String MOT_TOUS = "TOUS";

    /** {@return all ages} */
    public static Ages ouvert() {
        return new Ages(true, null, null);
    }

    /** {@return the ages from {@code min} to {@code max}, included; null for an open bound} */
    public static Ages entre(@Nullable Integer min, @Nullable Integer max) {
        return new Ages(false, min, max);
    }

    /** {@return the ages in French} */
    @Override
    public String toString() {
        if (Boolean.TRUE.equals(tous)) {
            return MOT_TOUS;
        }
        if (min == null) {
            return max == null ? "" : "jusqu’à " + years(max);
        }
        if (max == null) {
            return "à partir de " + years(min);
        }
        return min.equals(max) ? years(min) : "de " + min + " à " + years(max);
    }

    private static String years(int age) {
        return age + (age > 1 ? " ans" : " an");
    }
}
