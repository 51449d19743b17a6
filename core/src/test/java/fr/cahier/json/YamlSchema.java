package fr.cahier.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** Tells the JSON Schema (draft 7, which editors of YAML know best) of a YAML file, from the records that it is read into. */
final class YamlSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Properties WORDS = words();

    private YamlSchema() {}

    /** {@return the schema of a file that is one {@code record}} */
    static String ofOne(String title, Class<?> record) {
        return written(title, record(record));
    }

    /** {@return the schema of a file that is a list of {@code record}} */
    static String ofList(String title, Class<?> record) {
        return written(title, listOf(record(record)));
    }

    private static String written(String title, ObjectNode content) {
        ObjectNode root = NODES.objectNode();
        root.put("$schema", "http://json-schema.org/draft-07/schema#");
        root.put("title", word(title));
        root.setAll(content);
        return DossierSchema.written(root);
    }

    private static ObjectNode record(Class<?> record) {
        ObjectNode schema = NODES.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (RecordComponent component : record.getRecordComponents()) {
            String key = YamlRequired.key(component);
            String place = record.getSimpleName() + "." + key;
            ObjectNode property = NODES.objectNode().put("description", word(place));
            property.setAll(value(place, component));
            properties.set(key, property);
            if (YamlRequired.isRequired(component)) {
                required.add(key);
            }
        }
        YamlShapes.whole(record, schema);
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode value(String place, RecordComponent component) {
        ObjectNode schema = shape(place, component.getGenericType());
        boolean mayBeNull = !YamlRequired.isRequired(component) && component.getType() != JsonNode.class;
        return mayBeNull ? orNull(schema) : schema;
    }

    private static ObjectNode shape(String place, Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return YamlShapes.bounds(place, listOf(shape(place, list.getActualTypeArguments()[0])));
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            return record(record);
        }
        if (type == String.class) {
            return YamlShapes.text(place);
        }
        return type == BigDecimal.class ? NODES.objectNode().put("type", "number") : YamlShapes.free(place);
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

    private static ObjectNode listOf(ObjectNode element) {
        return NODES.objectNode().put("type", "array").set("items", element);
    }

    /** {@return what people read about {@code place}} */
    static String word(String place) {
        return Objects.requireNonNull(WORDS.getProperty(place), () -> "schemas.properties says nothing of " + place);
    }

    /** {@return a text that is one of {@code words}} */
    static ObjectNode oneOf(String... words) {
        ObjectNode schema = NODES.objectNode();
        Arrays.stream(words).forEach(schema.putArray("enum")::add);
        return schema;
    }

    private static Properties words() {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(YamlSchema.class.getResourceAsStream("schemas.properties")),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
