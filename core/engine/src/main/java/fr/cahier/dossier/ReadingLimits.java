package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * Bounds on the file of a dossier; reading stops at the first one exceeded. Immutable and thread-safe.
 *
 * @param maxDepth nested objects and lists
 * @param maxElements elements of any other list, and commitments
 * @param maxProblems problems listed; others are counted
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record ReadingLimits(
        int maxBytes, int maxDepth, int maxSites, int maxElements, int maxTextLength, int maxProblems) {

    private static final ReadingLimits STANDARD = new ReadingLimits(10_000_000, 64, 10_000, 100_000, 100_000, 100);

    public ReadingLimits {
        positive("maxBytes", maxBytes);
        positive("maxDepth", maxDepth);
        positive("maxSites", maxSites);
        positive("maxElements", maxElements);
        positive("maxTextLength", maxTextLength);
        positive("maxProblems", maxProblems);
    }

    /** {@return 10 MB, depth 64, 10,000 sites, 100,000 other elements and characters, 100 problems} */
    public static ReadingLimits standard() {
        return STANDARD;
    }

    /** {@return a builder preset to {@link #standard()}} */
    public static ReadingLimitsBuilder builder() {
        return STANDARD.toBuilder();
    }

    private static void positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be at least 1");
        }
    }
}
