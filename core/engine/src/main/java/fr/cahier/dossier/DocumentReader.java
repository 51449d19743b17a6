package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Reads documents of one kind that this library wrote, of this format and each earlier one; whoever writes them again gets the
 * same bytes. Each kind has a door of its own, such as {@code VerdictReader}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public interface DocumentReader<T> {

    /** {@return a reader with these limits; {@code maxSites} does not count} */
    DocumentReader<T> with(ReadingLimits limits);

    /** @throws UnreadableDocumentException when it is no such document, or one of a later format */
    T read(String text);

    /**
     * @param bytes content of a file
     * @throws UnreadableDocumentException when it is no such document, or one of a later format
     */
    T read(byte[] bytes);

    /**
     * Reads a stream up to one byte past the limit, without closing it.
     *
     * @throws UnreadableDocumentException when it is no such document, or one of a later format
     * @throws UncheckedIOException when the stream fails
     */
    T read(InputStream input);

    /**
     * @throws UnreadableDocumentException when it is no such document, or one of a later format
     * @throws UncheckedIOException when the file cannot be opened or read
     */
    T read(Path path);
}
