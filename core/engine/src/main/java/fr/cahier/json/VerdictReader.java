package fr.cahier.json;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.UnreadableDocumentException;
import fr.cahier.internal.contract.VerdictCodec;
import fr.cahier.verdict.Verdict;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads verdicts that {@link VerdictWriter} wrote, of this format and each earlier one. Written again, they have the same bytes.
 *
 * <p>A verdict that was read has what its document says: of an obligation, id, title, chapter, nature, source and subject; of
 * an edition, neither glossary nor order of the visit; no {@link fr.cahier.verdict.Finding#possible()}. A value that is no number
 * and no boolean is a text, as in the document. A {@code file}, which lists of verdicts add, is passed over.
 *
 * <p>Immutable and thread-safe.
 */
@PublicApi
public final class VerdictReader {

    /** A verdict of many sites is far longer than its dossier. */
    private static final VerdictReader STANDARD = new VerdictReader(
            ReadingLimits.builder().maxBytes(200_000_000).maxElements(1_000_000).build());

    private final ReadingLimits limits;

    private VerdictReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /** {@return a reader of up to 200 MB, and a million elements of one list} */
    public static VerdictReader standard() {
        return STANDARD;
    }

    /** {@return a reader with these limits; {@code maxSites} does not count} */
    public static VerdictReader with(ReadingLimits limits) {
        Objects.requireNonNull(limits, "limits");
        return new VerdictReader(limits);
    }

    /** @throws UnreadableDocumentException when it is no verdict, or one of a later format */
    public Verdict read(String text) {
        return VerdictCodec.DOCUMENT.read(text, limits);
    }

    /**
     * @param bytes content of a file
     * @throws UnreadableDocumentException when it is no verdict, or one of a later format
     */
    public Verdict read(byte[] bytes) {
        return VerdictCodec.DOCUMENT.read(bytes, limits);
    }

    /**
     * Reads a stream up to one byte past the limit, without closing it.
     *
     * @throws UnreadableDocumentException when it is no verdict, or one of a later format
     * @throws UncheckedIOException when the stream fails
     */
    public Verdict read(InputStream input) {
        return VerdictCodec.DOCUMENT.read(input, limits);
    }

    /**
     * @throws UnreadableDocumentException when it is no verdict, or one of a later format
     * @throws UncheckedIOException when the file cannot be opened or read
     */
    public Verdict read(Path path) {
        return VerdictCodec.DOCUMENT.read(path, limits);
    }
}
