package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * Ages received: every age, or an interval whose bounds are both included. In JSON: {@code "TOUS"}, or
 * {@code {"min": 16, "max": 25}}.
 *
 * @param tous true when every age is received
 * @param min youngest age; open when not said
 * @param max oldest age; open when not said
 */
@PublicApi
public record Ages(
        Boolean tous,
        @Borne(min = 0, max = 120) Integer min,
        @Borne(min = 0, max = 120) Integer max) {

    /** The word that stands for every age in the JSON form. */
    public static final String MOT_TOUS = "TOUS";

    /** Youngest age that can be said. */
    static final int PLUS_JEUNE = 0;

    /** Oldest age that can be said. */
    static final int PLUS_AGE = 120;

    /** {@return every age} */
    public static Ages ouvert() {
        return new Ages(true, null, null);
    }

    /** {@return the ages from {@code min} to {@code max}, both included; either may be null} */
    public static Ages entre(Integer min, Integer max) {
        return new Ages(false, min, max);
    }

    /** {@return the ages in words} */
    @Override
    public String toString() {
        if (Boolean.TRUE.equals(tous)) {
            return MOT_TOUS;
        }
        String from = min == null ? "" : "à partir de " + min + " ans";
        String to = max == null ? "" : "jusqu’à " + max + " ans";
        return (from + " " + to).strip();
    }
}
