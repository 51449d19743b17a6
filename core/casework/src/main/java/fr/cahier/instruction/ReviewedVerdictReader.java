package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.DocumentReader;

/**
 * The reader of verdicts that {@link ReviewedVerdictWriter} wrote: it gives what the document says. Who needs the review makes it
 * again, of the verdict and the officer's sheet. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class ReviewedVerdictReader {

    private static final DocumentReader<ReviewContent> STANDARD = ReviewedVerdictCodec.DOCUMENT.reader();

    private ReviewedVerdictReader() {}

    /** {@return a reader with the limits of every document} */
    public static DocumentReader<ReviewContent> standard() {
        return STANDARD;
    }
}
