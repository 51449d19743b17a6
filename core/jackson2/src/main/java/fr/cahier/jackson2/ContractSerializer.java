package fr.cahier.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.function.Function;

/** Copies a document token by token: the host's generator lays it out, and may be of another format than JSON. */
final class ContractSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;
    private static final JsonFactory JSON = new JsonFactory();

    private final transient Function<T, String> writer;

    ContractSerializer(Class<T> type, Function<T, String> writer) {
        super(type);
        this.writer = writer;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
        try (JsonParser written = JSON.createParser(writer.apply(value))) {
            written.nextToken();
            Tokens.copy(written, json);
        }
    }

    /** A contract has no place for the name of a class. */
    @Override
    public void serializeWithType(T value, JsonGenerator json, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(value, json, provider);
    }
}
