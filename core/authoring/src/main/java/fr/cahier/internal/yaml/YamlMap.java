package fr.cahier.internal.yaml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keys, each with its value. The values are asked for by those who had the file checked against a {@link Form}: what the
 * form demands is there, and has the form that it demands.
 *
 * @param entries in the order of the file
 */
public record YamlMap(int line, int column, Map<String, YamlNode> entries) implements YamlNode {

    /** {@return the value of {@code key}; null when nothing is said there} */
    public @Nullable YamlNode node(String key) {
        YamlNode value = entries.get(key);
        return value instanceof YamlScalar scalar && scalar.isNull() ? null : value;
    }

    /** {@return the value of {@code key}, or this map itself when nothing is said there: where to tell of that key} */
    public YamlNode place(String key) {
        YamlNode value = entries.get(key);
        return value == null ? this : value;
    }

    /** {@return the text that the form demands under {@code key}} */
    public String text(String key) {
        return Objects.requireNonNull(textOrNull(key), key);
    }

    /** {@return the text under {@code key}} */
    public @Nullable String textOrNull(String key) {
        return node(key) instanceof YamlScalar scalar ? scalar.text() : null;
    }

    /** {@return the text under {@code key}, or {@code other} when nothing is said there} */
    public String textOr(String key, String other) {
        String text = textOrNull(key);
        return text == null ? other : text;
    }

    /** {@return the map that the form demands under {@code key}} */
    public YamlMap map(String key) {
        return (YamlMap) Objects.requireNonNull(node(key), key);
    }

    /** {@return the map under {@code key}} */
    public @Nullable YamlMap mapOrNull(String key) {
        return (YamlMap) node(key);
    }

    /** {@return the maps that are listed under {@code key}} */
    public List<YamlMap> maps(String key) {
        return elements(key).stream().map(YamlMap.class::cast).toList();
    }

    /** {@return the texts that are listed under {@code key}} */
    public List<String> texts(String key) {
        return elements(key).stream()
                .map(element -> ((YamlScalar) element).text())
                .toList();
    }

    /** {@return the number under {@code key}} */
    public @Nullable BigDecimal numberOrNull(String key) {
        BigDecimal number = node(key) instanceof YamlScalar scalar ? scalar.decimal() : null;
        return number != null && number.scale() < 0 ? number.setScale(0) : number;
    }

    private List<YamlNode> elements(String key) {
        return node(key) instanceof YamlList list ? list.elements() : List.of();
    }
}
