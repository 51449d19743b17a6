package fr.cahier.internal.codec;

import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.UnreadableDocumentException;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.internal.json.JsonInput;
import fr.cahier.internal.json.JsonRecord;
import fr.cahier.internal.json.JsonText;
import fr.cahier.internal.json.Problems;
import fr.cahier.internal.json.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;

/**
 * A kind of document: what it stands for is written and read. Immutable and thread-safe.
 *
 * @param codec its first member is the format
 */
public record Document<T>(Format format, ObjectCodec<T> codec) {

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

    /** @throws UnreadableDocumentException when the text is no such document */
    public T read(String text, ReadingLimits limits) {
        Objects.requireNonNull(text, "text");
        return read(problems -> SourceText.of(text, limits, problems), limits);
    }

    /** @throws UnreadableDocumentException when the bytes are no such document */
    public T read(byte[] bytes, ReadingLimits limits) {
        Objects.requireNonNull(bytes, "bytes");
        return read(problems -> SourceText.of(bytes, limits, problems), limits);
    }

    /**
     * Reads at most one byte more than the limit, and does not close {@code input}.
     *
     * @throws UnreadableDocumentException when it holds no such document
     * @throws UncheckedIOException when it cannot be read
     */
    public T read(InputStream input, ReadingLimits limits) {
        Objects.requireNonNull(input, "input");
        return read(problems -> SourceText.of(input, limits, problems), limits);
    }

    /**
     * @throws UnreadableDocumentException when the file is no such document
     * @throws UncheckedIOException when it cannot be opened or read
     */
    public T read(Path path, ReadingLimits limits) {
        Objects.requireNonNull(path, "path");
        try (InputStream input = Files.newInputStream(path)) {
            return read(input, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The format is looked at first: of one that is not known, nothing else can be said. */
    private T read(Function<Problems, SourceText> source, ReadingLimits limits) {
        SourceText text = text(source, limits);
        String found = JsonInput.textOf(JsonRecord.FORMAT_KEY, text, limits);
        InputIssue refusal = found == null ? null : format.refusal(found);
        if (refusal != null) {
            throw new UnreadableDocumentException(refusal);
        }
        return JsonInput.read(text, limits, codec::read);
    }

    private static SourceText text(Function<Problems, SourceText> source, ReadingLimits limits) {
        try {
            return source.apply(new Problems(limits.maxProblems()));
        } catch (UnreadableDossierException refused) {
            throw new UnreadableDocumentException(refused.problems().get(0));
        }
    }
}
