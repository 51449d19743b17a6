package fr.cahier.internal.yaml.edition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.cahier.internal.json.DossierJsonSchema;
import fr.cahier.internal.yaml.Form;
import fr.cahier.internal.yaml.Form.Key;
import fr.cahier.internal.yaml.Form.MapForm;
import java.util.List;

/** Tells the JSON Schema (draft 7, which editors of YAML know best) of a YAML file, from the forms that its reader holds it against. */
final class YamlSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private YamlSchema() {}

    /** {@return the schema of a file that is one map of that form} */
    static String ofOne(String title, MapForm form) {
        return written(title, map(form));
    }

    /** {@return the schema of a file that is a list of maps of that form} */
    static String ofList(String title, MapForm form) {
        return written(title, listOf(map(form)));
    }

    private static String written(String title, ObjectNode content) {
        ObjectNode root = NODES.objectNode();
        root.put("$schema", "http://json-schema.org/draft-07/schema#");
        root.put("title", KeyWords.meaning(title));
        root.setAll(content);
        return DossierJsonSchema.written(root);
    }

    private static ObjectNode map(MapForm form) {
        ObjectNode schema = NODES.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (Key key : form.keys()) {
            String place = form.name() + "." + key.name();
            ObjectNode property = NODES.objectNode().put("description", KeyWords.meaning(place));
            property.setAll(value(place, key));
            properties.set(key.name(), property);
            if (key.required()) {
                required.add(key.name());
            }
        }
        YamlShapes.whole(form, schema);
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode value(String place, Key key) {
        ObjectNode schema = shape(place, key.form());
        boolean mayBeNull = !key.required() && !(key.form() instanceof Form.Json);
        return mayBeNull ? orNull(schema) : schema;
    }

    private static ObjectNode shape(String place, Form form) {
        if (form instanceof Form.ListForm list) {
            return YamlShapes.bounds(place, listOf(shape(place, list.element())));
        }
        if (form instanceof MapForm map) {
            return map(map);
        }
        if (form instanceof Form.Text) {
            return YamlShapes.text(place);
        }
        return form instanceof Form.Number ? NODES.objectNode().put("type", "number") : YamlShapes.free(place);
    }

    /** A key that may be left out may also stand there without a value. */
    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.get("type") instanceof ArrayNode types) {
            types.add("null");
        } else if (schema.has("type")) {
            schema.set("type", NODES.arrayNode().add(schema.get("type")).add("null"));
        }
        if (schema.get("enum") instanceof ArrayNode values) {
            values.addNull();
        }
        return schema;
    }

    /** {@return the schema of a value of that form, with what people read about {@code place}} */
    static ObjectNode of(String place, Form form) {
        return NODES.objectNode().put("description", KeyWords.meaning(place)).setAll(shape(place, form));
    }

    private static ObjectNode listOf(ObjectNode element) {
        return NODES.objectNode().put("type", "array").set("items", element);
    }

    /** {@return a text that is one of {@code words}} */
    static ObjectNode oneOf(List<String> words) {
        ObjectNode schema = NODES.objectNode();
        words.forEach(schema.putArray("enum")::add);
        return schema;
    }
}
