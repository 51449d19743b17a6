package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * French names of JSON pointers, from the values around them. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class PointerNames {

    private final Function<String, @Nullable Object> said;

    /** Whether unnamed list elements are numbered. */
    private final boolean ranked;

    private PointerNames(Function<String, @Nullable Object> said, boolean ranked) {
        this.said = said;
        this.ranked = ranked;
    }

    /**
     * {@return for example "site Antenne d’Évreux (S7), espace dédié au service" or "créneau n° 31 (site S7, lundi, 9 h – 12 h)"}
     *
     * @param said the value at another pointer, such as {@code /sites/6/id}; null when unknown
     * @throws IllegalArgumentException when the schema has no such pointer
     */
    public static String name(String pointer, Function<String, @Nullable Object> said) {
        return new PointerNames(said, true).at(pointer);
    }

    /** {@return the name for any list elements: "site, espace dédié au service"; what people call a declared fact} */
    public static String ofAny(FactPath path) {
        if (path.factKey() != null) {
            return Objects.requireNonNullElseGet(
                    path.factLabel(), () -> Lexicon.type("Fait") + " " + FrenchFormat.quoted(path.factKey()));
        }
        return new PointerNames(unsaid -> null, false)
                .at("/" + path.toString().replace("[]", "/0").replace('.', '/'));
    }

    /** {@return the name of a fact, section or list, as a dossier may write it; {@code written} where there is none} */
    static String ofPlace(String written) {
        try {
            return new PointerNames(unsaid -> null, false)
                    .at("/" + written.replace("[]", "/0").replace('.', '/'));
        } catch (IllegalArgumentException unknown) {
            return written;
        }
    }

    /** {@return the name within its list element: "espace dédié au service"; the whole name outside lists} */
    public static String inElement(String pointer, Function<String, @Nullable Object> said) {
        List<String> names = names(pointer);
        PointerNames namer = new PointerNames(said, true);
        ObjectType element = names.size() > 2 ? element(DossierSchema.dossier().field(names.get(0))) : null;
        return element == null
                ? namer.at(pointer)
                : namer.inObject(element, "/" + names.get(0) + "/" + names.get(1), names.subList(2, names.size()));
    }

    /** {@return the record in the list {@code field}; null when it holds no records} */
    private static @Nullable ObjectType element(@Nullable Field field) {
        return field != null && field.schema() instanceof ListType list && list.element() instanceof ObjectType object
                ? object
                : null;
    }

    /** {@return whether the name of the slot {@code element} includes its site or time} */
    public static boolean isInSlotName(String element, Function<String, @Nullable Object> said) {
        return !new PointerNames(said, true).slot(element).isEmpty();
    }

    private String at(String pointer) {
        return pointer.isEmpty() ? Lexicon.type("Dossier") : inObject(DossierSchema.dossier(), "", names(pointer));
    }

    /** {@return the value at {@code pointer}; null when absent} */
    public static @Nullable Object said(String pointer, Dossier dossier) {
        Object value = dossier;
        Schema schema = DossierSchema.dossier();
        List<String> names = names(pointer);
        for (String name : names) {
            if (value == null) {
                return null;
            }
            if (schema instanceof ObjectType object) {
                Field field = known(object.field(name), pointer);
                value = field.in(value);
                schema = field.schema();
            } else if (schema instanceof ListType list && value instanceof List<?> elements) {
                int index = Integer.parseInt(name);
                value = index < elements.size() ? elements.get(index) : null;
                schema = list.element();
            } else {
                return value instanceof Map<?, ?> answers ? part(answers.get(name), names) : null;
            }
        }
        return value;
    }

    /** {@return the answer, or the part of it that the third name asks for} */
    private static @Nullable Object part(@Nullable Object answer, List<String> names) {
        if (names.size() == 2) {
            return answer;
        }
        return names.get(2).equals("texte") ? Commitments.words(answer) : Commitments.answer(answer);
    }

    static List<String> names(String pointer) {
        return Stream.of(pointer.split("/")).skip(1).toList();
    }

    static Field known(@Nullable Field field, String pointer) {
        if (field == null) {
            throw new IllegalArgumentException("A dossier has no place \"" + pointer + "\".");
        }
        return field;
    }

    private String inObject(ObjectType object, String before, List<String> names) {
        String here = before + "/" + names.get(0);
        Field field = known(object.field(names.get(0)), here);
        List<String> below = names.subList(1, names.size());
        if (below.isEmpty()) {
            return Lexicon.property(object.typeName(), field.name());
        }
        if (field.schema() instanceof ObjectType section) {
            return inObject(section, here, below);
        }
        if (field.schema() instanceof AgeRange) {
            return Lexicon.property("Ages", below.get(0));
        }
        if (field.schema() instanceof Commitments) {
            String answer = below.get(0).equals(Commitments.GLOBAL)
                    ? Lexicon.property("Engagements", Commitments.GLOBAL)
                    : Lexicon.type("Engagement") + " " + below.get(0);
            return below.size() == 1
                    ? answer
                    : answer + ", " + Lexicon.property(Commitments.withWords().typeName(), below.get(1));
        }
        return field.schema() instanceof ListType list && list.element() instanceof ObjectType element
                ? inList(element, here + "/" + below.get(0), below)
                : Lexicon.property(object.typeName(), field.name())
                        + (ranked ? " (n° " + number(below.get(0)) + ")" : "");
    }

    private String inList(ObjectType element, String here, List<String> names) {
        String name = element(element, here, names.get(0));
        return names.size() == 1 ? name : name + ", " + inObject(element, here, names.subList(1, names.size()));
    }

    private String element(ObjectType element, String here, String index) {
        String type = Lexicon.type(element.typeName());
        Object id = element.field("id") == null ? null : said.apply(here + "/id");
        String own = id != null ? id.toString() : ranked ? "n° " + number(index) : null;
        String name = own == null ? type : type + " " + heading(element, here, own);
        String when = element.typeName().equals("Creneau") ? slot(here) : "";
        return when.isEmpty() ? name : name + " (" + when + ")";
    }

    private String heading(ObjectType element, String here, String own) {
        String property = SubjectLabel.nameOf(element.typeName());
        Object called = property == null ? null : said.apply(here + "/" + property);
        return called == null ? own : new SubjectLabel(element.typeName(), own, called.toString()).heading();
    }

    private String slot(String here) {
        Object site = said.apply(here + "/site_id");
        Object day = said.apply(here + "/jour");
        Object start = said.apply(here + "/debut");
        Object end = said.apply(here + "/fin");
        return Stream.of(
                        site == null ? null : "site " + site,
                        day == null ? null : FrenchFormat.at("/jour", day),
                        start instanceof LocalTime from && end instanceof LocalTime to
                                ? FrenchFormat.hour(from) + " – " + FrenchFormat.hour(to)
                                : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static int number(String index) {
        return Integer.parseInt(index) + 1;
    }
}
