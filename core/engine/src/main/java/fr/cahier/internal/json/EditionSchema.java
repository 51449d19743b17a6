package fr.cahier.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The schema of a dossier, alone or in another, told for one edition: what it declares, and what each field serves. */
public final class EditionSchema {

    private static final String ELEMENT = "[]";

    /** Where a dossier names a declared fact. */
    private static final String KEY_OF_FACT = "faits[].cle";

    /** A row of them. */
    private static final String FACT = "faits[]";

    private final Map<String, Set<String>> served = new TreeMap<>();

    /** What each open object is: the field at a path, the list of its fields, or neither. */
    private final Deque<Place> open = new ArrayDeque<>();

    private final Collection<DeclaredFact> facts;
    private final String declared;

    /** The key under which the schema of a dossier stands; null where it is the whole, or was met. */
    private @Nullable String within;

    private EditionSchema(Edition edition, @Nullable String within) {
        this.within = within;
        this.facts = edition.facts().values();
        this.declared = edition.facts().values().stream()
                .map(fact -> fact.key() + " (" + fact.label() + " : " + fact.accepted() + ")")
                .collect(Collectors.joining(" ; "));
        if (within == null) {
            serve(edition);
        }
    }

    private void serve(Edition edition) {
        for (Obligation obligation : edition.obligations().values()) {
            edition.read(obligation).stream()
                    .map(EditionSchema::field)
                    .flatMap(EditionSchema::andInDeposits)
                    .forEach(field -> served.computeIfAbsent(field, path -> new LinkedHashSet<>())
                            .add(obligation.id()));
        }
    }

    private record Place(@Nullable String path, boolean fields) {}

    /** A path into the deposit leads to the one that counts, wherever it stands. */
    private static Stream<String> andInDeposits(String field) {
        return field.startsWith("depot.")
                ? Stream.of(field, "depots" + ELEMENT + field.substring("depot".length()))
                : Stream.of(field);
    }

    /** A list and its elements are one field. */
    private static String field(FactPath path) {
        if (path.factKey() != null) {
            return KEY_OF_FACT;
        }
        String text = path.toString();
        return text.endsWith(ELEMENT) ? text.substring(0, text.length() - ELEMENT.length()) : text;
    }

    /** @param schema of any dossier, in JSON */
    public static String of(String schema, Edition edition) {
        return copy(schema, new EditionSchema(edition, null));
    }

    /**
     * {@return the same schema, with the facts that {@code edition} declares}
     *
     * @param schema that of a dossier stands under {@code within}, its first key of that name
     */
    public static String within(String schema, String within, Edition edition) {
        return copy(schema, new EditionSchema(edition, within));
    }

    private static String copy(String schema, EditionSchema copied) {
        StringWriter written = new StringWriter();
        JsonFactory json = new JsonFactory();
        try (JsonParser parser = json.createParser(schema);
                JsonGenerator generator = json.createGenerator(written)) {
            generator.setPrettyPrinter(new Indented());
            copied.copy(parser, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written + "\n";
    }

    private void copy(JsonParser parser, JsonGenerator generator) throws IOException {
        while (parser.nextToken() != null) {
            if (parser.hasToken(JsonToken.START_OBJECT)) {
                open.push(place(parser.currentName()));
            } else if (parser.hasToken(JsonToken.END_OBJECT)) {
                end(open.pop(), generator);
            }
            if (parser.hasToken(JsonToken.VALUE_STRING) && "description".equals(parser.currentName())) {
                generator.writeString(parser.getText() + declared(open.element()) + obligations(open.element()));
            } else {
                generator.copyCurrentEvent(parser);
            }
        }
    }

    /** Adds to what a dossier may hold what the edition declares of it. */
    private void end(Place place, JsonGenerator generator) throws IOException {
        if (facts.isEmpty() || place.fields) {
            return;
        }
        if (KEY_OF_FACT.equals(place.path)) {
            new DeclaredShapes(facts, generator).keys();
        } else if (FACT.equals(place.path)) {
            new DeclaredShapes(facts, generator).rows();
        }
    }

    /** {@return what an object is that begins under {@code key} of the open one} */
    private Place place(@Nullable String key) {
        Place around = open.peek();
        if (within == null ? around == null : within.equals(key)) {
            within = null;
            return new Place("", false);
        }
        if (around == null) {
            return new Place(null, false);
        }
        if (around.path == null || key == null) {
            return new Place(null, false);
        }
        if (around.fields) {
            return new Place(around.path.isEmpty() ? key : around.path + "." + key, false);
        }
        return switch (key) {
            case "properties" -> new Place(around.path, true);
            case "items" -> new Place(around.path + ELEMENT, false);
            default -> new Place(null, false);
        };
    }

    private String declared(Place place) {
        boolean here = KEY_OF_FACT.equals(place.path) && !place.fields && !declared.isEmpty();
        return here ? " Faits que l’édition déclare : " + declared + "." : "";
    }

    private String obligations(Place place) {
        Set<String> ids = place.path == null || place.fields ? Set.of() : served.getOrDefault(place.path, Set.of());
        return switch (ids.size()) {
            case 0 -> "";
            case 1 -> " Obligation : " + ids.iterator().next() + ".";
            default -> " Obligations : " + String.join(", ", ids) + ".";
        };
    }
}
