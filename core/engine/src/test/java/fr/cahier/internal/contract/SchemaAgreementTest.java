package fr.cahier.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.cahier.dossier.UnreadableDocumentException;
import fr.cahier.internal.json.SchemaJudge;
import fr.cahier.json.VerdictReader;
import fr.cahier.json.VerdictWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The schema and the reader accept and refuse the same damaged documents. */
class SchemaAgreementTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<JsonNode> OTHERS = List.of(
            NODES.nullNode(),
            NODES.numberNode(-7),
            NODES.textNode("x"),
            NODES.booleanNode(true),
            NODES.arrayNode(),
            NODES.objectNode());

    /** What no schema can tell: names of zones, French articles, and what is said twice. */
    private static final Set<String> BEYOND_A_SCHEMA =
            Set.of("/receipt/zone", "/edition/label", "/missingCommitments", "/findings/1");

    private final SchemaJudge schema = new SchemaJudge(VerdictWriter.schema());
    private final JsonNode root;
    private int tried;
    private int refused;

    SchemaAgreementTest() throws IOException {
        root = SchemaJudge.tree(VerdictWriter.json(WholeVerdict.verdict()));
    }

    @Test
    void each_value_removed_replaced_or_joined_is_judged_alike() {
        damage(root, "");

        assertThat(tried).isGreaterThan(1_500);
        assertThat(refused).isGreaterThan(1_200);
    }

    private void damage(JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            object.put("unknown", 1);
            compare(pointer + " with an unknown key", pointer);
            object.remove("unknown");
            for (String key : new ArrayList<>(names(object))) {
                JsonNode value = object.get(key);
                for (JsonNode other : OTHERS) {
                    object.set(key, other);
                    compare(pointer + "/" + key + " is " + other, pointer + "/" + key);
                }
                object.set(key, value);
                damage(value, pointer + "/" + key);
            }
            for (String key : names(object)) {
                JsonNode value = object.remove(key);
                compare(pointer + "/" + key + " is gone", pointer + "/" + key);
                object.set(key, value);
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                damage(list.get(i), pointer + "/" + i);
            }
        }
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private void compare(String what, String pointer) {
        boolean read = isRead();
        boolean accepted = schema.accepts(root);
        boolean beyond = BEYOND_A_SCHEMA.stream().anyMatch(pointer::startsWith) || pointer.equals("/findings");
        tried++;
        refused += read ? 0 : 1;
        assertThat(read).as(what).isEqualTo(accepted && !(beyond && !read));
    }

    private boolean isRead() {
        try {
            VerdictReader.standard().read(root.toString());
            return true;
        } catch (UnreadableDocumentException no) {
            return false;
        }
    }
}
