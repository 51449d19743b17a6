package fr.cahier.internal.codec;

import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.internal.json.JsonRecord;
import fr.cahier.internal.json.JsonText;
import fr.cahier.internal.json.SourceText;
import java.io.InputStream;

/**
 * A kind of file that people write, as a record: it may say its format, and is of the first version where it does not. Immutable and
 * thread-safe.
 */
public record WrittenFile(Format format, ObjectType schema) {

    /** @throws fr.cahier.dossier.UnreadableDossierException when it holds something else, or says a later format */
    public JsonRecord read(InputStream input) {
        ReadingLimits limits = ReadingLimits.standard();
        return JsonRecord.read(schema, limits, problems -> SourceText.of(input, limits, problems), format::refusal);
    }

    /** @throws fr.cahier.dossier.UnreadableDossierException when it holds something else, or says a later format */
    public JsonRecord read(String text) {
        ReadingLimits limits = ReadingLimits.standard();
        return JsonRecord.read(schema, limits, problems -> SourceText.of(text, limits, problems), format::refusal);
    }

    /** {@return the file that says {@code value}, its format first} */
    public String written(Object value) {
        return JsonText.object(value, (json, said) -> {
            json.text(JsonRecord.FORMAT_KEY, format.written());
            schema.fields().forEach(field -> json.part(field.name(), field.schema(), field.in(said)));
        });
    }
}
