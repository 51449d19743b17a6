package fr.cahier.internal.json;

import fr.cahier.doctrine.Doctrine;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.internal.Sha256;
import java.nio.charset.StandardCharsets;

/** The form of a doctrine in JSON, and its fingerprint. */
public final class DoctrineForm {

    public static final ObjectType SCHEMA = DossierSchema.of(Doctrine.class);

    private DoctrineForm() {}

    /** {@return the sha-256 of its values, however its file is laid out} */
    public static String sha256(Doctrine doctrine) {
        String written = JsonText.written(json -> json.part(SCHEMA, doctrine));
        return Sha256.of(written.getBytes(StandardCharsets.UTF_8));
    }
}
