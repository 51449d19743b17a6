package fr.cahier.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import fr.cahier.dossier.model.Nearest;
import fr.cahier.regulation.Diagnostic;
import fr.cahier.regulation.text.FileText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One YAML file of an edition, and everything that is wrong in it. */
final class YamlFile {

    private static final ObjectMapper YAML = new ObjectMapper(
                    YAMLFactory.builder().loaderOptions(YamlGuard.options()).build())
            .setPropertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE);

    /** Nobody mends more in one go, and each costs a search for its place. */
    private static final int MOST_PROBLEMS = 200;

    private final String file;
    private final String text;
    private final List<Diagnostic> problems = new ArrayList<>();
    private @Nullable YamlPlaces places;

    YamlFile(String file, byte[] bytes) {
        this.file = file;
        this.text = FileText.of(bytes);
        FileText.firstProblem(bytes, true)
                .ifPresent(problem -> problems.add(new Diagnostic(
                        file,
                        problem.span().line(),
                        problem.span().column(),
                        null,
                        problem.message(),
                        problem.advice())));
        if (problems.isEmpty()) {
            problems.addAll(YamlGuard.check(file, text));
        }
    }

    List<Diagnostic> problems() {
        return problems;
    }

    /** {@return what the file holds; nothing when it cannot be bound to {@code type}} */
    <T> Optional<T> as(TypeReference<T> type) {
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        ObjectReader reader = YAML.readerFor(type).withHandler(new UnknownKeys());
        try {
            T value = reader.readValue(text);
            if (value == null) {
                problems.add(Diagnostic.atHeadOf(file, "le fichier est vide.", "Reprenez-le de l’édition livrée."));
                return Optional.empty();
            }
            YamlRequired.check(value, this::missing, this::tooMuch);
            return problems.isEmpty() ? Optional.of(value) : Optional.empty();
        } catch (JsonProcessingException wrong) {
            problems.add(mismatch(wrong));
            return Optional.empty();
        }
    }

    /** {@return what {@code conversion} makes; when it refuses, that is a problem of the place {@code pointer}} */
    <T> Optional<T> convert(String pointer, @Nullable String subject, Supplier<T> conversion) {
        try {
            return Optional.of(conversion.get());
        } catch (IllegalArgumentException refused) {
            String[] said = String.valueOf(refused.getMessage()).split(" ; ", 2);
            String advice = said.length == 1 ? "Comparez avec l’édition livrée." : sentence(said[1]);
            add(JsonPointer.compile(pointer), subject, said[0].matches(".*[.?]") ? said[0] : said[0] + ".", advice);
            return Optional.empty();
        }
    }

    void add(JsonPointer pointer, @Nullable String subject, String message, String advice) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(at(pointer, subject, message, advice));
        }
    }

    private Diagnostic at(JsonPointer pointer, @Nullable String subject, String message, String advice) {
        if (places == null) {
            places = new YamlPlaces(text);
        }
        TextPosition at = places.of(pointer);
        return new Diagnostic(file, at.line(), at.column(), subject, message, advice);
    }

    private static String sentence(String advice) {
        return advice.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + advice.substring(1) + ".";
    }

    private void missing(String pointer, String key) {
        add(JsonPointer.compile(pointer), null, "il manque la clé « " + key + " ».", "Ajoutez-la, avec sa valeur.");
    }

    private void tooMuch(String pointer, String what) {
        add(JsonPointer.compile(pointer), null, what, "Abrégez, ou répartissez.");
    }

    private Diagnostic mismatch(JsonProcessingException wrong) {
        StringBuilder pointer = new StringBuilder();
        if (wrong instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                pointer.append('/')
                        .append(step.getFieldName() == null ? step.getIndex() : escaped(step.getFieldName()));
            }
        }
        JavaType wanted = wrong instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? YAML.constructType(mismatch.getTargetType())
                : null;
        return at(
                JsonPointer.compile(pointer.toString()),
                null,
                "la valeur n’a pas la forme attendue ; il faut " + form(wanted) + ".",
                wanted != null && Number.class.isAssignableFrom(wanted.getRawClass())
                        ? "Écrivez-le sans guillemets, avec un point pour les décimales : 2.5."
                        : "Comparez avec une entrée voisine.");
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static String form(@Nullable JavaType type) {
        if (type == null || type.isMapLikeType() || type.isRecordType()) {
            return "des clés, chacune avec sa valeur";
        }
        return type.isCollectionLikeType()
                ? "une liste, dont chaque élément commence par un tiret"
                : Number.class.isAssignableFrom(type.getRawClass()) ? "un nombre" : "un texte";
    }

    /** Takes down every unknown key, and reads on. */
    private final class UnknownKeys extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                @Nullable JsonDeserializer<?> reader,
                Object bean,
                String key)
                throws java.io.IOException {
            Collection<String> known = new TreeSet<>();
            if (reader != null && reader.getKnownPropertyNames() != null) {
                reader.getKnownPropertyNames().forEach(name -> known.add(name.toString()));
            }
            String advice = key.matches("[0-9]+")
                    ? "Un nombre s’écrit avec un point, et non une virgule : 180.5."
                    : Nearest.to(key, known)
                            .map(name -> "Vouliez-vous écrire « " + name + " » ?")
                            .orElse("Clés connues : " + String.join(", ", known) + ".");
            add(parser.getParsingContext().pathAsPointer(), null, "la clé « " + key + " » est inconnue.", advice);
            parser.skipChildren();
            return true;
        }
    }
}
