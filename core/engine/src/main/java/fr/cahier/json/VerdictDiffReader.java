package fr.cahier.json;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.DocumentReader;
import fr.cahier.internal.contract.VerdictDiffCodec;
import fr.cahier.verdict.VerdictDiff;

/**
 * The reader of differences that {@link VerdictDiffWriter} wrote. Of a finding before a change, and of one that vanished, nothing
 * but nature, status, reason and sentence is known; of any other, what {@link VerdictReader} knows. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class VerdictDiffReader {

    private static final DocumentReader<VerdictDiff> STANDARD = VerdictDiffCodec.DOCUMENT.reader();

    private VerdictDiffReader() {}

    /** {@return a reader with the limits of every document} */
    public static DocumentReader<VerdictDiff> standard() {
        return STANDARD;
    }
}
