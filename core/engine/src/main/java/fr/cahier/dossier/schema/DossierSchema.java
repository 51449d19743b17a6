package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;

/**
 * The schema of a dossier. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class DossierSchema {

    private static final ObjectType ROOT = AnswersAndWords.dossier();

    private DossierSchema() {}

    /** {@return the schema of {@link Dossier}, derived once} */
    public static ObjectType dossier() {
        return ROOT;
    }

    /** {@return the schema of another record written like a dossier, derived at each call} */
    public static ObjectType of(Class<?> record) {
        return SchemaReflector.object(record);
    }
}
