package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;

/** The shape of a whole dossier. */
@PublicApi
public final class DossierSchema {

    private static final ObjectType ROOT = SchemaReflector.group(Dossier.class);

    private DossierSchema() {}

    /** {@return the shape of {@link Dossier}; derived once} */
    public static ObjectType dossier() {
        return ROOT;
    }

    /** {@return the shape of another record that is written as a dossier is; derived anew at each call} */
    public static ObjectType of(Class<?> record) {
        return SchemaReflector.group(record);
    }
}
