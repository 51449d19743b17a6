package fr.cahier.json;

import fr.cahier.dossier.Limits;
import fr.cahier.dossier.Problem;
import fr.cahier.dossier.model.Group;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that is a whole file.
 *
 * @param value the record
 * @param warnings what is to be said of the file, though the record is read
 */
record JsonRecord(Object value, List<Problem> warnings) {

    /**
     * Reads quickly, then carefully when there may be something to tell.
     *
     * @throws fr.cahier.dossier.UnreadableDossierException when the text holds something else
     */
    static JsonRecord of(Group shape, SourceText text, Limits limits, Problems problems) {
        Object quick = quick(shape, text, limits);
        return quick != null ? new JsonRecord(quick, List.of()) : careful(shape, text, limits, problems);
    }

    /**
     * {@return the record, when there is nothing to tell of the file; null when there is, or may be}
     *
     * <p>Most files are as they should be. The same binder reads them, but keeps no account of where each value stands.
     */
    static @Nullable Object quick(Group shape, SourceText text, Limits limits) {
        try {
            Cursor cursor = Cursor.quick(text, limits.maxDepth());
            if (cursor.next() == null) {
                return null;
            }
            Object record = new Binder(cursor, limits, cursor.problems()).record(shape);
            cursor.end();
            return record;
        } catch (Doubt doubt) {
            return null;
        }
    }

    /**
     * Reads with an account of where each value stands.
     *
     * @throws fr.cahier.dossier.UnreadableDossierException when the text holds something else
     */
    static JsonRecord careful(Group shape, SourceText text, Limits limits, Problems problems) {
        Cursor cursor = new Cursor(text.characters(), limits.maxDepth(), problems);
        if (cursor.next() == null) {
            throw Malformed.empty().stop(problems);
        }
        Object record = new Binder(cursor, limits, problems).record(shape);
        cursor.end();
        if (record == null || !problems.none()) {
            throw problems.unreadable();
        }
        return new JsonRecord(record, problems.warnings());
    }
}
