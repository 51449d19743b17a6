package fr.cahier.doctrine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.internal.LibraryFile;
import fr.cahier.internal.json.DoctrineForm;
import fr.cahier.internal.json.DossierJsonSchema;
import java.util.Map;
import java.util.Objects;

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
        try {
            ObjectNode schema = (ObjectNode) new ObjectMapper().readTree(told);
            describe(schema, DoctrineForm.SCHEMA);
            return DossierJsonSchema.written(schema);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void describe(JsonNode schema, ObjectType shape) {
        for (Field field : shape.fields()) {
            ObjectNode property = (ObjectNode) schema.path("properties").path(field.name());
            String own = WORDS.get(shape.typeName() + "." + field.name());
            String word = own == null ? WORDS.get(field.name()) : own;
            String accepted = property.path("description").asText();
            boolean said = accepted.isEmpty() || accepted.equals("Un texte.");
            property.put("description", Objects.requireNonNull(word, field.name()) + (said ? "" : " " + accepted));
            if (field.schema() instanceof ListType list && list.element() instanceof ObjectType element) {
                describe(property.path("items"), element);
            }
        }
    }
}
