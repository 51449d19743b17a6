package fr.cahier.json;

import com.fasterxml.jackson.core.JsonPointer;
import java.io.StringReader;
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
