package fr.cahier.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import fr.cahier.dossier.UnreadableDocumentException;
import fr.cahier.dossier.UnreadableDossierException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Function;

/** Hands the tokens of one value to its own reader, which checks them. */
final class ContractDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;
    private static final JsonFactory JSON = new JsonFactory();

    private final transient Function<String, T> reader;

    ContractDeserializer(Class<T> type, Function<String, T> reader) {
        super(type);
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = JSON.createGenerator(text)) {
            Tokens.copy(parser, copy);
        }
        try {
            return reader.apply(text.toString());
        } catch (UnreadableDossierException | UnreadableDocumentException | UnsupportedOperationException refused) {
            throw JsonMappingException.from(parser, refused.getMessage(), refused);
        }
    }
}
