package fr.cahier.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.cahier.internal.LibraryFile;
import fr.cahier.internal.json.DescribedSchema;
import fr.cahier.internal.json.DossierJsonSchema;
import java.util.Map;

/** The JSON Schema (draft 7, which editors of YAML know best) of a service's file, told by the records that the reader fills. */
final class ServiceSchema {

    /** Where it lies in the jar. */
    static final String RESOURCE = "/fr/cahier/service/service.schema.json";

    private static final Map<String, String> WORDS =
            LibraryFile.properties(ServiceSchema.class, "/fr/cahier/service/service.properties");

    private ServiceSchema() {}

    /** {@return the schema as the records tell it now} */
    static String generated() {
        String told = DossierJsonSchema.generated(
                "Service",
                "Ce que les lettres d’un service disent de lui. Tout peut être absent : la lettre garde alors un blanc. Ce schéma ne"
                        + " dit pas tout : l’application vérifie aussi que les délais sont des durées et qu’aucun texte n’est trop"
                        + " long.",
                ServiceFile.SCHEMA);
        ObjectNode schema = DescribedSchema.of(told, ServiceFile.SCHEMA, WORDS);
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        return DossierJsonSchema.written(schema);
    }
}
