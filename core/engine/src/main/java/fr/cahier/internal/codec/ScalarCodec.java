package fr.cahier.internal.codec;

import fr.cahier.internal.json.JsonInput;
import fr.cahier.internal.json.JsonOutput;
import java.util.function.Function;

/** A value that JSON knows. */
public final class ScalarCodec<T> implements Codec<T> {

    public enum Kind {
        FLAG,
        NUMBER,
        /** A whole number from 0, which may be greater than a count. */
        TOTAL,
        /** Any value of a finding: true or false, a number, a text, also lists and maps of these. */
        ANY
    }

    private final Kind kind;
    private final Function<JsonInput, T> reader;

    ScalarCodec(Kind kind, Function<JsonInput, T> reader) {
        this.kind = kind;
        this.reader = reader;
    }

    public Kind kind() {
        return kind;
    }

    @Override
    public void write(JsonOutput json, T value) {
        json.value(value);
    }

    @Override
    public T read(JsonInput json) {
        return reader.apply(json);
    }
}
