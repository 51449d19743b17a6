package fr.cahier.reliability.determinism;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A dossier that says the same in another order: of keys everywhere, and of sites. */
final class Shuffled {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Shuffled() {}

    static String of(String json, long seed) throws JsonProcessingException {
        Random random = new Random(seed);
        JsonNode shuffled = keys(JSON.readTree(json), random);
        if (shuffled.get("sites") instanceof ArrayNode sites) {
            List<JsonNode> elements = new ArrayList<>();
            sites.forEach(elements::add);
            Collections.shuffle(elements, random);
            ((ObjectNode) shuffled).set("sites", JSON.createArrayNode().addAll(elements));
        }
        return JSON.writeValueAsString(shuffled);
    }

    private static JsonNode keys(JsonNode node, Random random) {
        if (node.isArray()) {
            ArrayNode array = JSON.createArrayNode();
            node.forEach(element -> array.add(keys(element, random)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        Collections.shuffle(names, random);
        ObjectNode object = JSON.createObjectNode();
        names.forEach(name -> object.set(name, keys(node.get(name), random)));
        return object;
    }
}
