package fr.cahier.report;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.PointerNames;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.dossier.schema.SubjectLabel;
import fr.cahier.plan.Question;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where questions belong, in words that an applicant uses: sites by their names, slots by their day and hours. */
final class QuestionPlaces {

    /** Lists of what obligations are about: each element has a name. */
    static final Set<String> DESCRIBED = Set.of("/sites", "/personnels");

    /** What the name of an element begins with that has none of its own. */
    private static final String RANK = "n° ";

    private final Dossier dossier;

    QuestionPlaces(Dossier dossier) {
        this.dossier = dossier;
    }

    /** What a pointer leads to: the field of a record, the schema of its values, and the list element that holds it. */
    record Place(String record, String field, Schema schema, String element) {}

    /** {@return what {@code pointer} leads to} */
    static Place place(String pointer) {
        Schema schema = DossierSchema.dossier();
        String record = "";
        String field = "";
        String element = "";
        StringBuilder here = new StringBuilder();
        for (String part : parts(pointer)) {
            here.append('/').append(part);
            if (schema instanceof ObjectType object) {
                record = object.typeName();
                field = part;
                schema = Objects.requireNonNull(object.field(part), pointer).schema();
            } else if (schema instanceof ListType list) {
                schema = list.element();
                element = here.toString();
            } else {
                break;
            }
        }
        return new Place(record, field, schema, element);
    }

    /** {@return the names of the elements that lack a declared fact} */
    List<String> lacking(Question question) {
        return question.lacking(dossier);
    }

    private static List<String> parts(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Arrays.asList(pointer.substring(1).split("/"));
    }

    /** {@return the list that holds the element, with any index left out} */
    static String list(String element) {
        return element.substring(0, element.lastIndexOf('/'));
    }

    static boolean isNew(String pointer) {
        return parts(pointer).contains(Question.NEW);
    }

    /** {@return the element with its article: "le site « Antenne d’Évreux »", "chaque site que vous indiquez"} */
    String the(String element) {
        String type = type(element);
        if (isNew(element)) {
            return "chaque " + Lexicon.type(type) + " que vous indiquez";
        }
        String name = name(element);
        return Lexicon.theType(type) + (type.equals("Creneau") && !name.startsWith(RANK) ? " du " : " ") + name;
    }

    /** {@return several elements of one list: "chaque site (« A », « B »)"} */
    String each(List<String> elements) {
        return elements.size() == 1
                ? the(elements.get(0))
                : "chaque " + Lexicon.type(type(elements.get(0))) + " ("
                        + elements.stream().map(this::name).collect(Collectors.joining(" ; ")) + ")";
    }

    /** {@return the record that the element is} */
    static String type(String element) {
        return ((ObjectType) place(element).schema()).typeName();
    }

    /** {@return the element without its article: "« Antenne d’Évreux »", "lundi, 9 h – 12 h (site « Caen »)", "n° 2"} */
    String name(String element) {
        String number = RANK + (Integer.parseInt(element.substring(element.lastIndexOf('/') + 1)) + 1);
        return switch (type(element)) {
            case "Site" -> site(element, number);
            case "Personnel" ->
                new SubjectLabel("Personnel", id(element, number), text(element + "/fonction")).heading();
            case "Creneau" -> slot(element, number);
            default -> number + holder(element);
        };
    }

    private String holder(String element) {
        String outer = place(list(element)).element();
        return outer.isEmpty() ? "" : " (" + the(outer) + ")";
    }

    private String site(String element, String number) {
        String called = text(element + "/nom");
        return called == null || called.isBlank() ? id(element, number) : FrenchFormat.quoted(called);
    }

    private String id(String element, String number) {
        return Objects.requireNonNullElse(text(element + "/id"), number);
    }

    private String slot(String element, String number) {
        Object day = said(element + "/jour");
        Object from = said(element + "/debut");
        Object to = said(element + "/fin");
        String when = Stream.of(
                        day == null ? null : FrenchFormat.at("/creneaux/0/jour", day),
                        from instanceof LocalTime start && to instanceof LocalTime end
                                ? FrenchFormat.hour(start) + " – " + FrenchFormat.hour(end)
                                : from instanceof LocalTime start ? "à partir de " + FrenchFormat.hour(start) : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String site = text(element + "/site_id");
        String where = site == null ? "" : " (" + ofSite(site) + ")";
        return (when.isEmpty() || day == null ? number + (when.isEmpty() ? "" : ", " + when) : when) + where;
    }

    private String ofSite(String id) {
        for (int index = 0; dossier.sites() != null && index < dossier.sites().size(); index++) {
            if (id.equals(dossier.sites().get(index).id())) {
                return Lexicon.type("Site") + " " + name("/sites/" + index);
            }
        }
        return Lexicon.type("Site") + " " + id;
    }

    private @Nullable String text(String pointer) {
        Object said = said(pointer);
        return said == null ? null : said.toString();
    }

    private @Nullable Object said(String pointer) {
        return PointerNames.said(pointer, dossier);
    }
}
