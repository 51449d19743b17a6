package fr.cahier.jackson3;

import fr.cahier.dossier.UnreadableDocumentException;
import fr.cahier.dossier.UnreadableDossierException;
import java.io.StringWriter;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Hands the tokens of one value to its own reader, which checks them. */
final class ContractDeserializer<T> extends StdDeserializer<T> {

    private static final JsonFactory JSON = new JsonFactory();

    private final Function<String, T> reader;

    ContractDeserializer(Class<T> type, Function<String, T> reader) {
        super(type);
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            Tokens.copy(parser, copy);
        }
        try {
            return reader.apply(text.toString());
        } catch (UnreadableDossierException | UnreadableDocumentException | UnsupportedOperationException refused) {
            throw DatabindException.from(parser, refused.getMessage(), refused);
        }
    }
}
