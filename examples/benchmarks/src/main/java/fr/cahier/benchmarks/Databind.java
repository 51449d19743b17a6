package fr.cahier.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import fr.cahier.dossier.Ages;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Reponse;
import fr.cahier.json.DossierReader;
import fr.cahier.json.DossierWriter;
import fr.cahier.json.VerdictWriter;
import fr.cahier.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * JSON as a programmer reads and writes it with ordinary databind: records in, records out, nothing checked on the way. What
 * it writes is {@code VerdictWriter}'s form.
 */
final class Databind {

    /** Told apart: databind would refuse a dossier without the module that knows its contract. */
    private static final ObjectReader READER = JsonMapper.builder()
            .disable(MapperFeature.INFER_CREATOR_FROM_CONSTRUCTOR_PROPERTIES)
            .propertyNamingStrategy(new SnakeCase())
            .addMixIn(Fait.class, NamesOfFact.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule()
                    .addDeserializer(LocalDate.class, new Written<>(LocalDate.class, LocalDate::parse))
                    .addDeserializer(LocalTime.class, new Written<>(LocalTime.class, LocalTime::parse))
                    .addDeserializer(Horodatage.class, new Written<>(Horodatage.class, Horodatage::lire))
                    .addDeserializer(Ages.class, new AgesReader())
                    .addDeserializer(Reponse.class, new AnswerReader()))
            .build()
            .readerFor(Dossier.class);

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, new Told<>(LocalDate.class))
                    .addSerializer(LocalTime.class, new Told<>(LocalTime.class))
                    .addSerializer(Horodatage.class, new Told<>(Horodatage.class))
                    .addSerializer(Instant.class, new Told<>(Instant.class))
                    .addSerializer(Ages.class, new AgesWriter()))
            .build()
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private Databind() {}

    static Dossier read(byte[] json) {
        try {
            Map<String, String> words = new HashMap<>();
            Dossier dossier = READER.withAttribute(AnswerReader.WORDS, words).readValue(json);
            return words.isEmpty()
                    ? dossier
                    : dossier.toBuilder().reserves(words).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return whether it reads and writes what Cahier reads and writes} */
    static boolean agrees(Dossier drawn, Function<Dossier, Verdict> judge) {
        byte[] json = DossierWriter.pretty(drawn).getBytes(StandardCharsets.UTF_8);
        Dossier dossier = DossierReader.standard().read(json).dossier();
        Verdict verdict = judge.apply(dossier);
        return read(json).equals(dossier) && tree(write(verdict)).equals(tree(bytes(verdict)));
    }

    private static byte[] bytes(Verdict verdict) {
        return VerdictWriter.json(verdict).getBytes(StandardCharsets.UTF_8);
    }

    /** Cahier escapes what nobody would see, so values are compared and not bytes. */
    private static JsonNode tree(byte[] json) {
        try {
            return new JsonMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] write(Verdict verdict) {
        try {
            return WRITER.writeValueAsBytes(VerdictJson.of(verdict));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Jackson's own makes {@code face_aface} of {@code faceAFace}. */
    private static final class SnakeCase extends PropertyNamingStrategies.NamingBase {
        private static final long serialVersionUID = 1;

        @Override
        public String translate(String name) {
            return name.replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        }
    }

    /** The one name that is not the component's. */
    private interface NamesOfFact {
        @JsonProperty("instant")
        Horodatage horodatage();
    }

    private static final class Written<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1;
        private final transient Function<String, T> parser;

        Written(Class<T> type, Function<String, T> parser) {
            super(type);
            this.parser = parser;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return parser.apply(json.getText());
        }
    }

    /** An answer, or an object that also has its words: these are put aside under its key. */
    private static final class AnswerReader extends StdDeserializer<Reponse> {
        private static final long serialVersionUID = 1;
        static final String WORDS = "words";

        AnswerReader() {
            super(Reponse.class);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Reponse deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.hasToken(JsonToken.VALUE_STRING)) {
                return Reponse.valueOf(json.getText());
            }
            String key = json.getParsingContext().getParent().getCurrentName();
            JsonNode said = context.readTree(json);
            ((Map<String, String>) context.getAttribute(WORDS))
                    .put(key, said.get("texte").asText());
            return Reponse.valueOf(said.get("reponse").asText());
        }
    }

    private static final class AgesReader extends StdDeserializer<Ages> {
        private static final long serialVersionUID = 1;

        AgesReader() {
            super(Ages.class);
        }

        /** The bounds of an interval. */
        record Bounds(Integer min, Integer max) {}

        @Override
        public Ages deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.hasToken(JsonToken.VALUE_STRING)) {
                return Ages.ouvert();
            }
            Bounds bounds = context.readValue(json, Bounds.class);
            return Ages.entre(bounds.min, bounds.max);
        }
    }

    private static final class Told<T> extends StdSerializer<T> {
        private static final long serialVersionUID = 1;

        Told(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.toString());
        }
    }

    private static final class AgesWriter extends StdSerializer<Ages> {
        private static final long serialVersionUID = 1;

        AgesWriter() {
            super(Ages.class);
        }

        /** The bounds that are said. */
        @JsonInclude(JsonInclude.Include.NON_NULL)
        record Bounds(Integer min, Integer max) {}

        @Override
        public void serialize(Ages ages, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (Boolean.TRUE.equals(ages.tous())) {
                json.writeString(Ages.MOT_TOUS);
            } else {
                json.writePOJO(new Bounds(ages.min(), ages.max()));
            }
        }
    }
}
