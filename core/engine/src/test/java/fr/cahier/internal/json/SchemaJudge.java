package fr.cahier.internal.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A validator of JSON Schema, and a tree of the file that it judges. */
public final class SchemaJudge {

    /** No bound of a dossier is as far from zero, or as near to it. */
    private static final int FAR = 400;

    private static final ObjectMapper TREES = new ObjectMapper(Tokens.LIFTED)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final JsonSchema schema;

    public SchemaJudge(String schema) {
        this.schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        schema,
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
    }

    /**
     * {@return the file as a tree}
     *
     * @throws IOException when it is no JSON
     */
    public static JsonNode tree(String json) throws IOException {
        try {
            return near(TREES.readTree(json));
        } catch (NumberFormatException beyondAnyExponent) {
            throw new IOException(beyondAnyExponent);
        }
    }

    public boolean accepts(JsonNode tree) {
        return !tree.isMissingNode() && schema.validate(tree).isEmpty();
    }

    /**
     * {@return what the schema says against the document, each with its place}
     *
     * @throws IOException when it is no JSON
     */
    public List<String> objections(String json) throws IOException {
        return schema.validate(tree(json)).stream().map(Object::toString).toList();
    }

    /** The validator writes numbers out: 1e999999999 would fill the memory. A number as far away stands for it. */
    private static JsonNode near(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> entry.setValue(near(entry.getValue())));
            showHidden(object);
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, near(list.get(i)));
            }
        } else if (node.isBigDecimal()) {
            return DecimalNode.valueOf(near(node.decimalValue()));
        }
        return node;
    }

    /** The validator lets any key pass that begins with "#", whatever the schema says of keys: a letter before it ends that. */
    private static void showHidden(ObjectNode object) {
        List<String> hidden = new ArrayList<>();
        object.fieldNames().forEachRemaining(key -> {
            if (key.startsWith("#")) {
                hidden.add(key);
            }
        });
        hidden.forEach(key -> object.set("x" + key, object.remove(key)));
    }

    private static BigDecimal near(BigDecimal number) {
        long magnitude = (long) number.precision() - number.scale();
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return Math.abs(magnitude) <= FAR
                ? number
                : BigDecimal.valueOf(number.signum()).scaleByPowerOfTen(magnitude > 0 ? FAR : -FAR);
    }
}
