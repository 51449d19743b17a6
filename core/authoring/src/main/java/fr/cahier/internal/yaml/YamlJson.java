package fr.cahier.internal.yaml;

import java.util.Map;

/** Writes YAML values as JSON: numbers, booleans and null stay so, all else is text. */
public final class YamlJson {

    private final StringBuilder json = new StringBuilder();

    private YamlJson() {}

    public static String of(YamlNode node) {
        YamlJson writer = new YamlJson();
        writer.write(node);
        return writer.json.toString();
    }

    private void write(YamlNode node) {
        if (node instanceof YamlMap map) {
            write(map);
        } else if (node instanceof YamlList list) {
            write(list);
        } else if (node instanceof YamlScalar scalar) {
            write(scalar);
        }
    }

    private void write(YamlMap map) {
        String before = "{";
        for (Map.Entry<String, YamlNode> entry : map.entries().entrySet()) {
            json.append(before);
            text(entry.getKey());
            json.append(':');
            write(entry.getValue());
            before = ",";
        }
        json.append(map.entries().isEmpty() ? "{}" : "}");
    }

    private void write(YamlList list) {
        String before = "[";
        for (YamlNode element : list.elements()) {
            json.append(before);
            write(element);
            before = ",";
        }
        json.append(list.elements().isEmpty() ? "[]" : "]");
    }

    private void write(YamlScalar scalar) {
        Boolean flag = scalar.flag();
        if (scalar.isNull()) {
            json.append("null");
        } else if (flag != null) {
            json.append(flag);
        } else if (scalar.isDecimal()) {
            json.append(scalar.text());
        } else {
            text(scalar.text());
        }
    }

    private void text(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') {
                json.append('\\').append(character);
            } else if (character < ' ') {
                json.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) character));
            } else {
                json.append(character);
            }
        }
        json.append('"');
    }
}
