package fr.cahier.internal.json;

import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.dossier.schema.ObjectType;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record that is a whole file.
 *
 * @param value an instance of the schema's record
 */
public record JsonRecord(Object value, List<InputIssue> warnings) {

    /** By which a file says the version of its form. */
    public static final String FORMAT_KEY = "format";

    public JsonRecord {
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads at most one byte more than the limit, and does not close {@code input}.
     *
     * @throws UnreadableDossierException when it holds something else
     * @throws java.io.UncheckedIOException when the stream fails
     */
    public static JsonRecord read(ObjectType schema, ReadingLimits limits, InputStream input) {
        return read(schema, limits, problems -> SourceText.of(input, limits, problems));
    }

    /** @throws UnreadableDossierException when they hold something else */
    public static JsonRecord read(ObjectType schema, ReadingLimits limits, byte[] bytes) {
        return read(schema, limits, problems -> SourceText.of(bytes, limits, problems));
    }

    /**
     * Reads a text as if it were a file in UTF-8.
     *
     * @throws UnreadableDossierException when it holds something else
     */
    public static JsonRecord read(ObjectType schema, ReadingLimits limits, String text) {
        return read(schema, limits, problems -> SourceText.of(text, limits, problems));
    }

    private static JsonRecord read(ObjectType schema, ReadingLimits limits, Function<Problems, SourceText> source) {
        Problems problems = new Problems(limits.maxProblems());
        SourceText text = source.apply(problems);
        Object quick = quick(schema, text, limits);
        return quick != null ? new JsonRecord(quick, List.of()) : careful(schema, text, limits, problems);
    }

    /**
     * Reads a file that may say its format, which is looked at first: of one that is not known, nothing else can be said.
     *
     * @param refusal says why a format cannot be read; null when it can
     * @throws UnreadableDossierException when it holds something else
     */
    public static JsonRecord read(
            ObjectType schema,
            ReadingLimits limits,
            Function<Problems, SourceText> source,
            Function<String, @Nullable InputIssue> refusal) {
        Problems problems = new Problems(limits.maxProblems());
        SourceText text = source.apply(problems);
        String found = JsonInput.textOf(FORMAT_KEY, text, limits);
        InputIssue refused = found == null ? null : refusal.apply(found);
        if (refused != null) {
            throw new UnreadableDossierException(List.of(refused), 0);
        }
        return careful(schema, text, limits, problems, true);
    }

    /** {@return the record; null when there may be a problem} It is the same binder, without locations. */
    public static @Nullable Object quick(ObjectType schema, SourceText text, ReadingLimits limits) {
        try {
            Cursor cursor = Cursor.quick(text, limits.maxDepth());
            if (cursor.next() == null) {
                return null;
            }
            Object record = new Binder(cursor, limits, cursor.problems(), false).record(schema);
            cursor.end();
            return record;
        } catch (FastPathAborted doubt) {
            return null;
        }
    }

    /**
     * Reads with the location of each value.
     *
     * @throws UnreadableDossierException when the text holds something else
     */
    public static JsonRecord careful(ObjectType schema, SourceText text, ReadingLimits limits, Problems problems) {
        return careful(schema, text, limits, problems, false);
    }

    private static JsonRecord careful(
            ObjectType schema, SourceText text, ReadingLimits limits, Problems problems, boolean versioned) {
        Cursor cursor = new Cursor(text.characters(), limits.maxDepth(), problems);
        if (cursor.next() == null) {
            throw Malformed.empty().stop(problems);
        }
        Object record = new Binder(cursor, limits, problems, versioned).record(schema);
        cursor.end();
        if (record == null || !problems.none()) {
            throw problems.unreadable();
        }
        return new JsonRecord(record, problems.warnings());
    }
}
