package fr.cahier.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Writes JSON that people may read too: two blanks of indent, acting characters escaped. Stateless and thread-safe. */
public final class JsonText {

    private static final JsonFactory JSON = new JsonFactory().setCharacterEscapes(new VisibleEscapes());

    private JsonText() {}

    /** {@return the object as a document, with a line break at its end} */
    public static <T> String object(T value, JsonOutput.Members<? super T> members) {
        return written(json -> json.object(value, members));
    }

    /** {@return the document, with a line break at its end} */
    public static String written(Consumer<JsonOutput> content) {
        return text(JsonText::write, content) + "\n";
    }

    /** {@return the object as a document without white space} */
    public static <T> String compact(T value, JsonOutput.Members<? super T> members) {
        return text(JsonText::writeCompact, json -> json.object(value, members));
    }

    private static String text(BiConsumer<JsonGenerator, Consumer<JsonOutput>> writer, Consumer<JsonOutput> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            writer.accept(generator, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Writes the document in UTF-8 without holding it whole; {@code out} stays open.
     *
     * @throws UncheckedIOException when {@code out} cannot be written
     */
    public static void write(OutputStream out, Consumer<JsonOutput> content) {
        writeElement(out, content);
        try {
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the document without the line break at its end.
     *
     * @throws UncheckedIOException when {@code out} cannot be written
     */
    public static void writeElement(OutputStream out, Consumer<JsonOutput> content) {
        try (JsonGenerator generator = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            write(generator, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JsonGenerator generator, Consumer<JsonOutput> content) {
        generator.setPrettyPrinter(new Indented());
        writeCompact(generator, content);
    }

    private static void writeCompact(JsonGenerator generator, Consumer<JsonOutput> content) {
        content.accept(new JsonOutput(new JsonTokens(generator)));
    }
}
