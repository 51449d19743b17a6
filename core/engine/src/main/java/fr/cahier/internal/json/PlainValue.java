package fr.cahier.internal.json;

import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.schema.Schema;
import java.util.Objects;

/** A value of a dossier as a document that was read has it: a text, a number, true or false; also lists and maps of these. */
public final class PlainValue {

    /** It is part of a dossier that is held already. */
    private static final ReadingLimits NONE = ReadingLimits.builder()
            .maxBytes(Integer.MAX_VALUE)
            .maxElements(Integer.MAX_VALUE)
            .maxTextLength(Integer.MAX_VALUE)
            .build();

    private PlainValue() {}

    public static Object of(Schema schema, Object value) {
        String written = JsonText.written(json -> json.part(schema, value));
        SourceText text = SourceText.of(written, NONE, new Problems(1));
        return JsonInput.read(text, NONE, json -> Objects.requireNonNull(json.value(), written));
    }
}
