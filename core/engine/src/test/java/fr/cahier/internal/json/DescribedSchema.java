package fr.cahier.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import java.util.Map;
import java.util.Objects;

/** The schema of a file that is no dossier, each of its fields with its meaning. */
public final class DescribedSchema {

    private DescribedSchema() {}

    /**
     * {@return the same schema, with what each field means before what may be written there}
     *
     * @param words by {@code Record.field}, or by {@code field} where it means the same in all records
     * @throws NullPointerException when a field has no words
     */
    public static ObjectNode of(String schema, ObjectType shape, Map<String, String> words) {
        try {
            ObjectNode described = (ObjectNode) new ObjectMapper().readTree(schema);
            describe(described, shape, words);
            return described;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void describe(JsonNode schema, ObjectType shape, Map<String, String> words) {
        for (Field field : shape.fields()) {
            ObjectNode property = (ObjectNode) schema.path("properties").path(field.name());
            String word = words.getOrDefault(shape.typeName() + "." + field.name(), words.get(field.name()));
            String accepted = property.path("description").asText();
            boolean said = accepted.isEmpty() || accepted.equals("Un texte.");
            property.put("description", Objects.requireNonNull(word, field.name()) + (said ? "" : " " + accepted));
            if (field.schema() instanceof ObjectType inner) {
                describe(property, inner, words);
            } else if (field.schema() instanceof ListType list && list.element() instanceof ObjectType element) {
                describe(property.path("items"), element, words);
            }
        }
    }
}
