package fr.cahier.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.internal.LibraryFile;
import fr.cahier.internal.json.DossierJsonSchema;
import java.util.Map;
import java.util.Objects;

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
        try {
            ObjectNode schema = (ObjectNode) new ObjectMapper().readTree(told);
            schema.put("$schema", "http://json-schema.org/draft-07/schema#");
            describe(schema, ServiceFile.SCHEMA);
            return DossierJsonSchema.written(schema);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void describe(JsonNode schema, ObjectType type) {
        for (Field field : type.fields()) {
            ObjectNode property = (ObjectNode) schema.path("properties").path(field.name());
            String word = WORDS.get(type.typeName() + "." + field.name());
            String accepted = property.path("description").asText();
            boolean said = accepted.isEmpty() || accepted.equals("Un texte.");
            property.put("description", Objects.requireNonNull(word, field.name()) + (said ? "" : " " + accepted));
            if (field.schema() instanceof ObjectType inner) {
                describe(property, inner);
            }
        }
    }
}
