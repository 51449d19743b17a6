package fr.cahier.internal.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A map that was checked against a {@link Form}: required values are there, and all have their form.
 *
 * @param entries in file order
 */
public record YamlMap(int line, int column, Map<String, YamlNode> entries) implements YamlNode {

    /** {@return null also for a null value} */
    public @Nullable YamlNode node(String key) {
        YamlNode value = entries.get(key);
        return value instanceof YamlScalar scalar && scalar.isNull() ? null : value;
    }

    /** {@return where to report {@code key}: its value, or this map} */
    public YamlNode location(String key) {
        YamlNode value = entries.get(key);
        return value == null ? this : value;
    }

    public String text(String key) {
        return Objects.requireNonNull(textOrNull(key), key);
    }

    public @Nullable String textOrNull(String key) {
        return node(key) instanceof YamlScalar scalar ? scalar.text() : null;
    }

    public String textOr(String key, String other) {
        String text = textOrNull(key);
        return text == null ? other : text;
    }

    public YamlMap map(String key) {
        return (YamlMap) Objects.requireNonNull(node(key), key);
    }

    public @Nullable YamlMap mapOrNull(String key) {
        return (YamlMap) node(key);
    }

    public List<YamlMap> maps(String key) {
        return elements(key).stream().map(YamlMap.class::cast).toList();
    }

    public List<String> texts(String key) {
        return elements(key).stream()
                .map(element -> ((YamlScalar) element).text())
                .toList();
    }

    public @Nullable BigDecimal numberOrNull(String key) {
        BigDecimal number = node(key) instanceof YamlScalar scalar ? scalar.decimal() : null;
        return number != null && number.scale() < 0 ? number.setScale(0) : number;
    }

    private List<YamlNode> elements(String key) {
        return node(key) instanceof YamlList list ? list.elements() : List.of();
    }
}
