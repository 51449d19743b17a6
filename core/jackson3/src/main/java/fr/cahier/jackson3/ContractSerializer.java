package fr.cahier.jackson3;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Copies a document token by token: the host's generator lays it out, and may be of another format than JSON. */
final class ContractSerializer<T> extends StdSerializer<T> {

    private static final JsonFactory JSON = new JsonFactory();

    private final Function<T, String> writer;

    ContractSerializer(Class<T> type, Function<T, String> writer) {
        super(type);
        this.writer = writer;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
        try (JsonParser written = JSON.createParser(ObjectReadContext.empty(), writer.apply(value))) {
            written.nextToken();
            Tokens.copy(written, json);
        }
    }

    /** A contract has no place for the name of a class. */
    @Override
    public void serializeWithType(T value, JsonGenerator json, SerializationContext context, TypeSerializer types) {
        serialize(value, json, context);
    }
}
