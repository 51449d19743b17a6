package fr.cahier.internal.codec;

import fr.cahier.dossier.DocumentReader;
import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.UnreadableDocumentException;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.internal.json.JsonInput;
import fr.cahier.internal.json.JsonRecord;
import fr.cahier.internal.json.Problems;
import fr.cahier.internal.json.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;

/** Reads the documents of one kind within limits. Immutable and thread-safe. */
record LimitedReader<T>(Document<T> document, ReadingLimits limits) implements DocumentReader<T> {

    @Override
    public DocumentReader<T> with(ReadingLimits limits) {
        Objects.requireNonNull(limits, "limits");
        return new LimitedReader<>(document, limits);
    }

    @Override
    public T read(String text) {
        Objects.requireNonNull(text, "text");
        return read(problems -> SourceText.of(text, limits, problems));
    }

    @Override
    public T read(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return read(problems -> SourceText.of(bytes, limits, problems));
    }

    @Override
    public T read(InputStream input) {
        Objects.requireNonNull(input, "input");
        return read(problems -> SourceText.of(input, limits, problems));
    }

    @Override
    public T read(Path path) {
        Objects.requireNonNull(path, "path");
        try (InputStream input = Files.newInputStream(path)) {
            return read(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The format is looked at first: of one that is not known, nothing else can be said. */
    private T read(Function<Problems, SourceText> source) {
        SourceText text = text(source);
        String found = JsonInput.textOf(JsonRecord.FORMAT_KEY, text, limits);
        InputIssue refusal = found == null ? null : document.format().refusal(found);
        if (refusal != null) {
            throw new UnreadableDocumentException(refusal);
        }
        return JsonInput.read(text, limits, document.codec()::read);
    }

    private SourceText text(Function<Problems, SourceText> source) {
        try {
            return source.apply(new Problems(limits.maxProblems()));
        } catch (UnreadableDossierException refused) {
            throw new UnreadableDocumentException(refused.problems().get(0));
        }
    }
}
