package fr.cahier.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.schema.AgeRange;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What no JSON Schema can say of a dossier, and the reader refuses: found here from the tree alone, by other code than
 * the reader's. The list is closed: of a file that the schema accepts, the reader refuses nothing else.
 */
public final class BeyondTheSchema {

    /** The closed list. What is seen in the tokens of a file, not in its tree, is found by {@link Tokens}. */
    public enum Kind {
        KEY_GIVEN_TWICE,
        IDENTIFIER_GIVEN_TWICE,
        REFERENCE_TO_NOTHING,
        PERIOD_THAT_ENDS_BEFORE_IT_BEGINS,
        SLOT_WITHOUT_LENGTH,
        PRECISION_FINER_THAN_THE_STAMP,
        PIECE_THAT_SUPPORTS_AND_BELIES,
        WORDS_WITHOUT_RESERVE,
        HALF_CHARACTER,
        NUMBER_THAT_TAKES_TOO_MANY_CHARACTERS,
        TOO_DEEP,
        LIST_TOO_LONG,
        TEXT_TOO_LONG
    }

    private final ReadingLimits limits;
    private final Set<Kind> found = EnumSet.noneOf(Kind.class);
    private final Map<String, Set<String>> identifiers = new HashMap<>();
    private final List<Map.Entry<String, String>> references = new ArrayList<>();

    private BeyondTheSchema(ReadingLimits limits) {
        this.limits = limits;
    }

    /** {@return why a dossier, which the schema accepts, is refused all the same} */
    public static Set<Kind> in(JsonNode dossier, ReadingLimits limits) {
        return in(DossierSchema.dossier(), dossier, limits);
    }

    /** {@return why a file of that shape, which its schema accepts, is refused all the same} */
    public static Set<Kind> in(ObjectType shape, JsonNode file, ReadingLimits limits) {
        BeyondTheSchema beyond = new BeyondTheSchema(limits);
        beyond.free(file.path("$schema"));
        beyond.group(shape, file, "");
        for (Map.Entry<String, String> reference : beyond.references) {
            Set<String> known = beyond.identifiers.getOrDefault(reference.getKey(), Set.of());
            beyond.add(Kind.REFERENCE_TO_NOTHING, !known.contains(reference.getValue()));
        }
        return beyond.found;
    }

    private void add(Kind kind, boolean holds) {
        if (holds) {
            found.add(kind);
        }
    }

    private void group(ObjectType shape, JsonNode node, String key) {
        switch (shape.typeName()) {
            case "Fermeture" -> ordered(node, "du", "au");
            case "Jeunes" -> ordered(node, "age_min", "age_max");
            case "Ages" -> ordered(node, "min", "max");
            case "Creneau" ->
                add(
                        Kind.SLOT_WITHOUT_LENGTH,
                        node.hasNonNull("debut")
                                && node.hasNonNull("fin")
                                && time(node, "debut").equals(time(node, "fin")));
            case "Depot" ->
                add(
                        Kind.PRECISION_FINER_THAN_THE_STAMP,
                        List.of("MINUTE", "SECONDE")
                                        .contains(node.path("precision").asText())
                                && node.hasNonNull("horodatage")
                                && Horodatage.lire(node.get("horodatage").asText())
                                                .heure()
                                        == null);
            case "Piece" ->
                node.path("dement").forEach(belied -> node.path("etablit")
                        .forEach(said -> add(Kind.PIECE_THAT_SUPPORTS_AND_BELIES, said.equals(belied))));
            case "Reserve" ->
                add(
                        Kind.WORDS_WITHOUT_RESERVE,
                        !node.path("texte").asText("").isBlank()
                                && !node.path("reponse").asText().equals("RESERVE"));
            default -> {}
        }
        for (Field field : shape.fields()) {
            value(field.schema(), node.path(field.name()), key, field.name());
        }
    }

    private static LocalTime time(JsonNode node, String key) {
        return LocalTime.parse(node.get(key).asText());
    }

    private void ordered(JsonNode node, String first, String last) {
        boolean both = node.hasNonNull(first) && node.hasNonNull(last);
        boolean numbers = both && node.get(first).isNumber();
        boolean wrong = numbers
                ? node.get(first).decimalValue().compareTo(node.get(last).decimalValue()) > 0
                : both && node.get(first).asText().compareTo(node.get(last).asText()) > 0;
        add(Kind.PERIOD_THAT_ENDS_BEFORE_IT_BEGINS, wrong);
    }

    /**
     * @param around key of the list or object around
     * @param key key of the value
     */
    private void value(Schema shape, JsonNode node, String around, String key) {
        if (node.isNull() || node.isMissingNode()) {
            return;
        }
        if (shape instanceof ObjectType group) {
            group(group, node, key);
        } else if (shape instanceof AgeRange ages && node.isObject()) {
            group(ages.interval(), node, key);
        } else if (shape instanceof Commitments) {
            add(Kind.LIST_TOO_LONG, node.size() > limits.maxElements());
            node.forEach(answer -> answer(answer, key));
        } else if (shape instanceof ListType list) {
            boolean sites = around.isEmpty() && key.equals("sites");
            add(Kind.LIST_TOO_LONG, node.size() > (sites ? limits.maxSites() : limits.maxElements()));
            node.forEach(element -> value(list.element(), element, around, key));
        } else if (shape instanceof Scalar.Text text) {
            text(text, node, around);
        }
    }

    private void answer(JsonNode answer, String key) {
        if (answer.isObject()) {
            group(Commitments.withWords(), answer, key);
        }
    }

    private void text(Scalar.Text shape, JsonNode node, String around) {
        free(node);
        if (shape.identifier()) {
            boolean first =
                    identifiers.computeIfAbsent(around, list -> new HashSet<>()).add(node.asText());
            add(Kind.IDENTIFIER_GIVEN_TWICE, !first);
        }
        if (shape.refersTo() != null) {
            references.add(Map.entry(shape.refersTo(), node.asText()));
        }
    }

    private void free(JsonNode node) {
        String text = node.asText("");
        add(Kind.TEXT_TOO_LONG, text.length() > limits.maxTextLength());
        add(Kind.HALF_CHARACTER, text.codePoints().anyMatch(point -> point >= 0xD800 && point <= 0xDFFF));
    }
}
