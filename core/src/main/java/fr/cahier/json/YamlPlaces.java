package fr.cahier.json;

import com.fasterxml.jackson.core.JsonPointer;
import java.io.StringReader;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Where each value of a YAML file stands. Only asked for when something is wrong. */
final class YamlPlaces {

    /** Keys by whose value the elements of a list are known. */
    private static final Set<String> IDENTIFIERS = Set.of("id", "code", "dossier", "cas", "regle", "seuil");

    private final @Nullable Node root;

    YamlPlaces(String text) {
        this.root = new Yaml(YamlGuard.options()).compose(new StringReader(text));
    }

    /** {@return the position of the key or element that {@code pointer} leads to; of the last one that is there} */
    TextPosition of(JsonPointer pointer) {
        Node node = root;
        Mark mark = node == null ? null : node.getStartMark();
        JsonPointer rest = pointer;
        while (node != null && !rest.matches()) {
            Step step = step(node, rest);
            node = step.value();
            mark = step.mark() == null ? mark : step.mark();
            rest = rest.tail();
        }
        return mark == null ? new TextPosition(1, 1) : new TextPosition(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** {@return the same for keys, where an element of a list goes by its identifier or by its rank} */
    TextPosition of(String... path) {
        JsonPointer pointer = JsonPointer.empty();
        Node node = root;
        for (String part : path) {
            pointer = pointer.appendProperty(node instanceof SequenceNode list ? rank(list, part) : part);
            node = node == null ? null : step(node, pointer.last()).value();
        }
        return of(pointer);
    }

    private static String rank(SequenceNode list, String name) {
        for (int rank = 0; rank < list.getValue().size(); rank++) {
            if (list.getValue().get(rank) instanceof MappingNode map && isNamed(map, name)) {
                return String.valueOf(rank);
            }
        }
        return name;
    }

    private static boolean isNamed(MappingNode map, String name) {
        return map.getValue().stream()
                .anyMatch(entry -> entry.getKeyNode() instanceof ScalarNode key
                        && entry.getValueNode() instanceof ScalarNode value
                        && IDENTIFIERS.contains(key.getValue())
                        && value.getValue().equals(name));
    }

    private record Step(@Nullable Node value, @Nullable Mark mark) {}

    private static Step step(Node node, JsonPointer rest) {
        if (node instanceof MappingNode map) {
            for (NodeTuple entry : map.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(rest.getMatchingProperty())) {
                    return new Step(entry.getValueNode(), key.getStartMark());
                }
            }
        }
        if (node instanceof SequenceNode list
                && rest.mayMatchElement()
                && rest.getMatchingIndex() < list.getValue().size()) {
            Node element = list.getValue().get(rest.getMatchingIndex());
            return new Step(element, element.getStartMark());
        }
        return new Step(null, null);
    }
}
