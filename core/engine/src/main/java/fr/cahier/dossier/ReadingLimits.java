package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;
import org.jspecify.annotations.NullMarked;

/**
 * How large the file of a dossier may be. Reading stops as soon as one of these is passed.
 *
 * @param maxBytes size of the file
 * @param maxDepth objects and lists inside one another
 * @param maxSites elements of {@code sites}
 * @param maxElements elements of any other list, and number of commitments
 * @param maxTextLength characters of one text
 * @param maxProblems problems told one by one; the others are counted
 */
@NullMarked
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

    /** {@return a builder that starts from {@link #standard()}} */
    public static ReadingLimitsBuilder builder() {
        return STANDARD.toBuilder();
    }

    private static void positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be at least 1");
        }
    }
}
