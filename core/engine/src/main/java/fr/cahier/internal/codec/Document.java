package fr.cahier.internal.codec;

import fr.cahier.dossier.DocumentReader;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.internal.json.JsonText;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A kind of document: what it stands for is written and read. Immutable and thread-safe.
 *
 * @param codec its first member is the format
 */
public record Document<T>(Format format, ObjectCodec<T> codec) {

    /** A verdict of many sites is far longer than its dossier. */
    private static final ReadingLimits STANDARD =
            ReadingLimits.builder().maxBytes(200_000_000).maxElements(1_000_000).build();

    /** {@return the document, for people too, with a line break at its end} */
    public String json(T value) {
        return JsonText.object(value, codec::writeMembers);
    }

    /** {@return the same without white space} */
    public String compact(T value) {
        return JsonText.compact(value, codec::writeMembers);
    }

    /**
     * Writes {@link #json} without holding it whole; {@code out} stays open.
     *
     * @throws UncheckedIOException when {@code out} cannot be written
     */
    public void write(T value, OutputStream out) {
        JsonText.write(out, json -> json.object(value, codec::writeMembers));
    }

    /** {@return a reader of up to 200 MB, and a million elements of one list} */
    public DocumentReader<T> reader() {
        return new LimitedReader<>(this, STANDARD);
    }
}
