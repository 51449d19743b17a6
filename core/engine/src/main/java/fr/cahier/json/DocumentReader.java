package fr.cahier.json;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.UnreadableDocumentException;
import fr.cahier.internal.codec.Document;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads documents of one kind that this library wrote, of this format and each earlier one; whoever writes them again gets the
 * same bytes. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class DocumentReader<T> {

    /** A verdict of many sites is far longer than its dossier. */
    private static final ReadingLimits STANDARD =
            ReadingLimits.builder().maxBytes(200_000_000).maxElements(1_000_000).build();

    private final Document<T> document;
    private final ReadingLimits limits;

    private DocumentReader(Document<T> document, ReadingLimits limits) {
        this.document = document;
        this.limits = limits;
    }

    /** {@return a reader of up to 200 MB, and a million elements of one list} Each kind has a door of its own. */
    public static <T> DocumentReader<T> of(Document<T> document) {
        Objects.requireNonNull(document, "document");
        return new DocumentReader<>(document, STANDARD);
    }

    /** {@return a reader with these limits; {@code maxSites} does not count} */
    public DocumentReader<T> with(ReadingLimits other) {
        Objects.requireNonNull(other, "other");
        return new DocumentReader<>(document, other);
    }

    /** @throws UnreadableDocumentException when it is no such document, or one of a later format */
    public T read(String text) {
        return document.read(text, limits);
    }

    /**
     * @param bytes content of a file
     * @throws UnreadableDocumentException when it is no such document, or one of a later format
     */
    public T read(byte[] bytes) {
        return document.read(bytes, limits);
    }

    /**
     * Reads a stream up to one byte past the limit, without closing it.
     *
     * @throws UnreadableDocumentException when it is no such document, or one of a later format
     * @throws UncheckedIOException when the stream fails
     */
    public T read(InputStream input) {
        return document.read(input, limits);
    }

    /**
     * @throws UnreadableDocumentException when it is no such document, or one of a later format
     * @throws UncheckedIOException when the file cannot be opened or read
     */
    public T read(Path path) {
        return document.read(path, limits);
    }
}
