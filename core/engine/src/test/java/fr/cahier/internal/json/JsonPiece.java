package fr.cahier.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of JSON that can be changed in ways that a tree of a library cannot: keys stand twice, and values and keys are
 * kept as they are written.
 */
public sealed interface JsonPiece {

    void write(StringBuilder out);

    /** A value as it is written. */
    record Raw(String text) implements JsonPiece {

        @Override
        public void write(StringBuilder out) {
            out.append(text);
        }
    }

    /**
     * An object or a list.
     *
     * @param keys as they are written, quotation marks included; null for a list
     */
    record Holder(List<String> keys, List<JsonPiece> values) implements JsonPiece {

        boolean isObject() {
            return keys != null;
        }

        @Override
        public void write(StringBuilder out) {
            out.append(isObject() ? '{' : '[');
            for (int i = 0; i < values.size(); i++) {
                out.append(i == 0 ? "" : ",");
                if (isObject()) {
                    out.append(keys.get(i)).append(':');
                }
                values.get(i).write(out);
            }
            out.append(isObject() ? '}' : ']');
        }
    }

    public static Holder object() {
        return new Holder(new ArrayList<>(), new ArrayList<>());
    }

    public static Holder list() {
        return new Holder(null, new ArrayList<>());
    }

    public static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
    }

    default String written() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    /** {@return the piece that {@code json} is; it is well-formed} */
    public static JsonPiece of(String json) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return piece(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonPiece piece(JsonParser parser) throws IOException {
        if (parser.hasToken(JsonToken.START_OBJECT)) {
            Holder object = object();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                object.keys().add(quoted(parser.currentName()));
                parser.nextToken();
                object.values().add(piece(parser));
            }
            return object;
        }
        if (parser.hasToken(JsonToken.START_ARRAY)) {
            Holder list = list();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.values().add(piece(parser));
            }
            return list;
        }
        return new Raw(parser.hasToken(JsonToken.VALUE_STRING) ? quoted(parser.getText()) : parser.getText());
    }

    /** {@return every object and list of it, itself first} */
    default List<Holder> holders() {
        List<Holder> holders = new ArrayList<>();
        if (this instanceof Holder holder) {
            holders.add(holder);
            holder.values().forEach(value -> holders.addAll(value.holders()));
        }
        return holders;
    }
}
