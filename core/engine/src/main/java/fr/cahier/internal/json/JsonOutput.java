package fr.cahier.internal.json;

import fr.cahier.dossier.Ages;
import fr.cahier.dossier.schema.Schema;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a JSON document from start to end. Methods with a name write a member; those without write the document, or a
 * list element. Null is written as null. For one thread.
 */
public final class JsonOutput {

    /** A method reference takes no object for each value: verdicts have thousands of them. */
    @FunctionalInterface
    public interface Members<T> {

        void write(JsonOutput json, T value);
    }

    private final JsonTokens tokens;
    private final SchemaValueWriter schemaValues;

    JsonOutput(JsonTokens tokens) {
        this.tokens = tokens;
        this.schemaValues = new SchemaValueWriter(tokens, false);
    }

    /** Writes the name of a member; its value follows. */
    public void name(String name) {
        tokens.name(name);
    }

    /** Writes a text: a constant by its name, anything else by {@code toString}. */
    public JsonOutput text(String name, @Nullable Object text) {
        tokens.name(name);
        text(text);
        return this;
    }

    public JsonOutput number(String name, long number) {
        tokens.name(name);
        tokens.number(number);
        return this;
    }

    public JsonOutput flag(String name, boolean yes) {
        tokens.name(name);
        tokens.flag(yes);
        return this;
    }

    /** Writes any value of a finding: true or false, a number, ages, a text; also lists and maps of these. */
    public JsonOutput value(String name, @Nullable Object value) {
        tokens.name(name);
        return value(value);
    }

    /** Writes a value of a dossier by its schema. */
    public JsonOutput part(String name, Schema schema, @Nullable Object part) {
        tokens.name(name);
        return part == null ? value(null) : part(schema, part);
    }

    /** Writes an object, or null. */
    public <T> JsonOutput object(String name, @Nullable T value, Members<? super T> members) {
        tokens.name(name);
        return value == null ? value(null) : object(value, members);
    }

    public <T> JsonOutput list(String name, Collection<? extends T> values, Members<? super T> members) {
        tokens.name(name);
        return list(values, members);
    }

    public JsonOutput texts(String name, Collection<?> texts) {
        tokens.name(name);
        tokens.startArray();
        for (Object text : texts) {
            text(text);
        }
        tokens.endArray();
        return this;
    }

    public <T> JsonOutput object(T value, Members<? super T> members) {
        tokens.startObject();
        members.write(this, value);
        tokens.endObject();
        return this;
    }

    public <T> JsonOutput list(Collection<? extends T> values, Members<? super T> members) {
        tokens.startArray();
        for (T value : values) {
            object(value, members);
        }
        tokens.endArray();
        return this;
    }

    /** Writes a list, each element of it by {@code writer}. */
    public <T> void elements(Iterable<? extends T> values, Members<? super T> writer) {
        tokens.startArray();
        for (T value : values) {
            writer.write(this, value);
        }
        tokens.endArray();
    }

    /** Writes a value of a dossier by its schema. */
    public JsonOutput part(Schema schema, Object part) {
        schemaValues.write(schema, part);
        return this;
    }

    public JsonOutput value(@Nullable Object value) {
        if (value == null || value instanceof String) {
            text(value);
        } else if (value instanceof Boolean yes) {
            tokens.flag(yes);
        } else if (value instanceof Number number) {
            tokens.number(number.toString());
        } else if (value instanceof Ages ages) {
            ages(ages);
        } else if (value instanceof Collection<?> values) {
            tokens.startArray();
            values.forEach(this::value);
            tokens.endArray();
        } else if (value instanceof Map<?, ?> members) {
            tokens.startObject();
            members.forEach((name, member) -> value((String) name, member));
            tokens.endObject();
        } else {
            text(value);
        }
        return this;
    }

    /** As in a dossier: one word, or the bounds that are known. */
    private void ages(Ages ages) {
        if (Boolean.TRUE.equals(ages.tous())) {
            tokens.text(Ages.MOT_TOUS);
        } else {
            object(ages, JsonOutput::bounds);
        }
    }

    private static void bounds(JsonOutput json, Ages ages) {
        if (ages.min() != null) {
            json.number("min", ages.min());
        }
        if (ages.max() != null) {
            json.number("max", ages.max());
        }
    }

    private void text(@Nullable Object text) {
        if (text == null) {
            tokens.nothing();
        } else if (text instanceof String said) {
            tokens.text(said);
        } else {
            tokens.text(text instanceof Enum<?> constant ? constant.name() : text.toString());
        }
    }
}
