package fr.cahier.doctrine;

import fr.cahier.internal.LibraryFile;
import fr.cahier.internal.json.DescribedSchema;
import fr.cahier.internal.json.DoctrineForm;
import fr.cahier.internal.json.DossierJsonSchema;
import java.util.Map;

/** The JSON Schema (2020-12) of a doctrine, told by the records that the reader fills. */
final class DoctrineSchema {

    /** Where it lies in the jar. */
    static final String RESOURCE = "/fr/cahier/doctrine/doctrine.schema.json";

    private static final Map<String, String> WORDS =
            LibraryFile.properties(DoctrineSchema.class, "/fr/cahier/doctrine/doctrine.properties");

    private DoctrineSchema() {}

    /** {@return the schema as the records tell it now} */
    static String generated() {
        String told = DossierJsonSchema.generated(
                "Doctrine",
                "Ce qu’un service décide une fois, pour tous les dossiers d’une période, là où le texte laisse une"
                        + " question ouverte ou lui laisse un nombre. Ce schéma ne dit pas tout : l’application vérifie"
                        + " aussi que la question, la lecture et le seuil existent, et que rien n’est décidé de deux"
                        + " façons à la fois.",
                DoctrineForm.SCHEMA,
                "cahier-doctrine/1");
        return DossierJsonSchema.written(DescribedSchema.of(told, DoctrineForm.SCHEMA, WORDS));
    }
}
