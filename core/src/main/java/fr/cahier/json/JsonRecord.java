package fr.cahier.json;

import fr.cahier.dossier.Limits;
import fr.cahier.dossier.model.Group;
import org.jspecify.annotations.Nullable;

/** Reads one record, which is a whole text. */
final class JsonRecord {

    private JsonRecord() {}

    /**
     * {@return the record, when there is nothing to tell of the file; null when there is, or may be}
     *
     * <p>Most files are as they should be. The same binder reads them, but keeps no account of where each value stands.
     *
     * @param utf8 what {@link SourceText#isPlain} finds nothing against
     */
    static @Nullable Object quick(Group shape, byte[] utf8, Limits limits) {
        try {
            Cursor cursor = Cursor.quick(utf8, limits.maxDepth());
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
     * {@return the record; warnings are left in {@code problems}}
     *
     * @throws fr.cahier.dossier.UnreadableDossierException when the text holds something else
     */
    static Object read(Group shape, String text, Limits limits, Problems problems) {
        Cursor cursor = new Cursor(text, limits.maxDepth(), problems);
        if (cursor.next() == null) {
            throw Malformed.empty().stop(problems);
        }
        Object record = new Binder(cursor, limits, problems).record(shape);
        cursor.end();
        if (record == null || !problems.none()) {
            throw problems.unreadable();
        }
        return record;
    }
}
