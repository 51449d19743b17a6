package fr.cahier.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes JSON for a person to read as well: two blanks of indent, a line break at the end. */
final class JsonText {

    private static final JsonFactory JSON = new JsonFactory().setCharacterEscapes(new VisibleEscapes());
    private static final ObjectMapper TREES = new ObjectMapper();
    private static final ObjectReader EXACT = TREES.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private JsonText() {}

    interface Content {
        void write(JsonGenerator generator) throws IOException;
    }

    static String written(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            generator.setPrettyPrinter(new Indented());
            content.write(generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append("\n").toString();
    }

    static String written(JsonNode tree) {
        return written(generator -> TREES.writeTree(generator, tree));
    }

    /** Writes it in UTF-8, without ever holding the whole of it; {@code out} stays open. */
    static void write(OutputStream out, Content content) {
        writeElement(out, content);
        try {
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what writes JSON to {@code out}, control and direction characters by their number} */
    static JsonGenerator generator(OutputStream out) throws IOException {
        return JSON.createGenerator(out).setPrettyPrinter(new Indented());
    }

    /** Writes the same, without the line break at the end. */
    static void writeElement(OutputStream out, Content content) {
        try (JsonGenerator generator = generator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            content.write(generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the text as it stands in a file that is written here, between its quotation marks} */
    static String quoted(String text) {
        return written(generator -> generator.writeString(text)).stripTrailing();
    }

    /** {@return what was written here as a tree, its numbers as they are} */
    static JsonNode read(String json) {
        try {
            return EXACT.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
