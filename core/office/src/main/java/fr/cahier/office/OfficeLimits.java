package fr.cahier.office;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * Bounds of a file of a word processor. To exceed one is an {@link OfficeException}. Immutable and thread-safe.
 *
 * @param fileBytes size of the file
 * @param parts files packed in it
 * @param inflatedBytes size of these together
 * @param timesPacked how many times the size of the file they may have, beyond a first million of bytes
 * @param elements elements of XML in all of them
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record OfficeLimits(int fileBytes, int parts, int inflatedBytes, int timesPacked, int elements) {

    private static final int MAX = 1_000_000_000;

    private static final OfficeLimits STANDARD = new OfficeLimits(5_000_000, 200, 20_000_000, 100, 200_000);

    public OfficeLimits {
        inRange("fileBytes", fileBytes);
        inRange("parts", parts);
        inRange("inflatedBytes", inflatedBytes);
        inRange("timesPacked", timesPacked);
        inRange("elements", elements);
    }

    /** {@return 5 MB, 200 parts of 20 MB together, at most 100 times packed, 200,000 elements} */
    public static OfficeLimits standard() {
        return STANDARD;
    }

    /** {@return a builder that starts from {@link #standard()}} */
    public static OfficeLimitsBuilder builder() {
        return STANDARD.toBuilder();
    }

    private static void inRange(String name, int value) {
        if (value < 1 || value > MAX) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be at least 1 and at most " + MAX);
        }
    }
}
