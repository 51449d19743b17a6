package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.json.DossierReader;
import fr.cahier.json.VerdictWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The same dossier gives the same bytes. */
class SameVerdictTest {

    private static final Path NETWORK = Path.of("dossiers/02-reseau-de-douze-sites.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Evaluator EVALUATOR = Evaluator.of(ExecutableEdition.shipped("spro-conseil/2020"));

    @RepeatedTest(10)
    void whatever_the_order_of_keys_and_sites(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        JsonNode file = JSON.readTree(NETWORK.toFile());
        ObjectNode shuffled = (ObjectNode) shuffleKeys(file, random);
        shuffled.set("sites", shuffle((ArrayNode) shuffled.get("sites"), random));
        assertThat(verdict(shuffled.toString())).isEqualTo(verdict(file.toString()));
    }

    @Test
    void whatever_the_number_of_threads() throws Exception {
        Dossier dossier = DossierReader.standard().read(NETWORK).dossier();
        String alone = VerdictWriter.json(EVALUATOR.evaluate(dossier));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<String> work = () -> VerdictWriter.json(EVALUATOR.evaluate(dossier));
            for (Future<String> other : threads.invokeAll(Collections.nCopies(40, work))) {
                assertThat(other.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String verdict(String json) {
        return VerdictWriter.json(
                EVALUATOR.evaluate(DossierReader.standard().read(json).dossier()));
    }

    private static JsonNode shuffleKeys(JsonNode node, Random random) {
        if (node.isArray()) {
            ArrayNode array = JSON.createArrayNode();
            node.forEach(element -> array.add(shuffleKeys(element, random)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        Collections.shuffle(keys, random);
        ObjectNode object = JSON.createObjectNode();
        keys.forEach(key -> object.set(key, shuffleKeys(node.get(key), random)));
        return object;
    }

    private static ArrayNode shuffle(ArrayNode array, Random random) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        Collections.shuffle(elements, random);
        return JSON.createArrayNode().addAll(elements);
    }
}
