package fr.cahier.internal.codec;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.cahier.internal.json.DossierJsonSchema;

/** The JSON Schema (2020-12) of a document, told by its codec: nothing that it does not name is accepted. */
public final class CodecSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final CodecDescriptions descriptions;
    private final ObjectNode definitions = NODES.objectNode();

    private CodecSchema(CodecDescriptions descriptions) {
        this.descriptions = descriptions;
    }

    public static String of(ObjectCodec<?> codec, String title, CodecDescriptions descriptions) {
        return new CodecSchema(descriptions).document(codec, title);
    }

    private String document(ObjectCodec<?> codec, String title) {
        ObjectNode root = NODES.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", title);
        root.setAll(object(codec));
        if (!definitions.isEmpty()) {
            root.set("$defs", definitions);
        }
        return DossierJsonSchema.written(root);
    }

    private ObjectNode object(ObjectCodec<?> codec) {
        ObjectNode schema = NODES.objectNode()
                .put("description", descriptions.of(codec.name()))
                .put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (Member<?, ?> member : codec.members()) {
            ObjectNode described =
                    NODES.objectNode().put("description", descriptions.of(codec.name() + "." + member.name()));
            properties.set(member.name(), described.setAll(value(member)));
            if (!member.mayBeAbsent()) {
                required.add(member.name());
            }
        }
        schema.put("additionalProperties", false);
        if (required.isEmpty()) {
            schema.remove("required");
        }
        agreement(codec, schema);
        return schema;
    }

    private static void agreement(ObjectCodec<?> codec, ObjectNode schema) {
        if (!codec.alternatives().isEmpty()) {
            ArrayNode either = schema.putArray("oneOf");
            codec.alternatives()
                    .forEach(member -> either.addObject().putArray("required").add(member.name()));
        }
        if (!codec.companions().isEmpty()) {
            ObjectNode dependent = schema.putObject("dependentRequired");
            codec.companions().forEach((first, second) -> {
                dependent.putArray(first.name()).add(second.name());
                dependent.putArray(second.name()).add(first.name());
            });
        }
    }

    private ObjectNode value(Member<?, ?> member) {
        ObjectNode schema = value(member.codec());
        if (!member.mayBeNull()) {
            return schema;
        }
        if (schema.has("type") && !schema.has("enum")) {
            return schema.set(
                    "type", NODES.arrayNode().add(schema.get("type").asText()).add("null"));
        }
        ObjectNode orNull = NODES.objectNode();
        orNull.putArray("anyOf").add(schema).addObject().put("type", "null");
        return orNull;
    }

    private ObjectNode value(Codec<?> codec) {
        if (codec instanceof ObjectCodec<?> object) {
            return reference(object);
        }
        if (codec instanceof ListCodec<?, ?> list) {
            ObjectNode schema = typed("array");
            schema.set("items", value(list.element()));
            return list.isUnique() ? schema.put("uniqueItems", true) : schema;
        }
        if (codec instanceof ChoiceCodec<?> choice) {
            ObjectNode schema = typed("string");
            ArrayNode names = schema.putArray("enum");
            choice.names().forEach(names::add);
            return schema;
        }
        if (codec instanceof TextCodec<?> text) {
            String pattern = text.pattern().pattern();
            return pattern.equals(".*") ? typed("string") : typed("string").put("pattern", "^(?:" + pattern + ")$");
        }
        if (codec instanceof CountCodec count) {
            return typed("integer").put("minimum", count.min()).put("maximum", Integer.MAX_VALUE);
        }
        return scalar(((ScalarCodec<?>) codec).kind());
    }

    private ObjectNode scalar(ScalarCodec.Kind kind) {
        return switch (kind) {
            case FLAG -> typed("boolean");
            case NUMBER -> typed("number");
            case TOTAL -> typed("integer").put("minimum", 0).put("maximum", 999_999_999_999_999_999L);
            case ANY -> any();
        };
    }

    private ObjectNode any() {
        ObjectNode reference = NODES.objectNode().put("$ref", "#/$defs/value");
        if (!definitions.has("value")) {
            ObjectNode schema = definitions.putObject("value").put("description", descriptions.of("value"));
            ArrayNode types = schema.putArray("type");
            types.add("boolean").add("number").add("string").add("array").add("object");
            ObjectNode inside = NODES.objectNode();
            inside.putArray("anyOf").add(reference.deepCopy()).addObject().put("type", "null");
            schema.set("items", inside);
            schema.set("additionalProperties", inside.deepCopy());
        }
        return reference;
    }

    private ObjectNode reference(ObjectCodec<?> codec) {
        if (!definitions.has(codec.name())) {
            definitions.putObject(codec.name());
            definitions.set(codec.name(), object(codec));
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + codec.name());
    }

    private static ObjectNode typed(String type) {
        return NODES.objectNode().put("type", type);
    }
}
