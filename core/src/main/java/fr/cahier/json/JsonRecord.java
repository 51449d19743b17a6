package fr.cahier.json;

import fr.cahier.dossier.Limits;
import fr.cahier.dossier.model.Group;

/** Reads one record, which is a whole text. */
final class JsonRecord {

    private JsonRecord() {}

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
