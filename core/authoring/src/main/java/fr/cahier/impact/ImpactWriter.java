package fr.cahier.impact;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.DocumentReader;
import fr.cahier.internal.json.ShippedSchema;
import java.util.Objects;

/**
 * Writes impacts as JSON, equal ones to equal bytes, and reads them back; of an obligation, its id and title are known then.
 * Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class ImpactWriter {

    private static final DocumentReader<Impact> READER = ImpactCodec.DOCUMENT.reader();

    private ImpactWriter() {}

    /** {@return the JSON Schema (2020-12) of an impact} */
    public static String schema() {
        return ShippedSchema.of(ImpactWriter.class, "/fr/cahier/contract/impact.schema.json");
    }

    /** {@return {@code impact}, as an object} */
    public static String json(Impact impact) {
        Objects.requireNonNull(impact, "impact");
        return ImpactCodec.DOCUMENT.json(impact);
    }

    /** {@return the reader of what is written here} */
    public static DocumentReader<Impact> reader() {
        return READER;
    }
}
