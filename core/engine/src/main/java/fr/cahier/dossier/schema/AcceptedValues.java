package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Service;
import java.util.List;
import java.util.stream.Collectors;

/**
 * French descriptions of accepted values, without JSON terms. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class AcceptedValues {

    private AcceptedValues() {}

    /**
     * {@return what is accepted at {@code pointer}, to follow "attendu :"}
     *
     * @param keys required keys of list elements, or of an answer with its words; empty for all
     * @param own what the edition's service is called in dossiers: those of other texts are not told
     */
    public static String at(String pointer, List<String> keys, Service own) {
        Schema schema = DossierSchema.dossier();
        for (String name : PointerNames.names(pointer)) {
            if (schema instanceof Commitments) {
                return keys.isEmpty()
                        ? "oui, non, ou oui sous réserve, avec les mots de la réserve"
                        : "les mots de la réserve, ou oui";
            }
            schema = schema instanceof ObjectType object
                    ? PointerNames.known(object.field(name), pointer).schema()
                    : schema instanceof ListType list
                            ? list.element()
                            : ((AgeRange) schema).interval().field(name).schema();
        }
        return words(schema, keys, own);
    }

    private static String words(Schema schema, List<String> keys, Service own) {
        if (schema instanceof ListType list && list.element() instanceof ObjectType element) {
            return elements(element, keys);
        }
        if (schema instanceof ListType list && list.element() instanceof Scalar.Choice choice) {
            return "une ou plusieurs réponses parmi : " + values(choice, own);
        }
        if (schema instanceof ListType list && list.element() instanceof Scalar.WholeNumber number) {
            return "une ou plusieurs valeurs, chacune " + number.accepted();
        }
        if (schema instanceof ListType list) {
            return list.emptinessAnswers() ? "une liste, vide s’il n’y en a aucun" : "une liste";
        }
        if (schema instanceof Scalar.Choice choice) {
            return "une réponse parmi : " + values(choice, own);
        }
        if (schema instanceof ObjectType object) {
            return labels(object, keys);
        }
        if (schema instanceof AgeRange) {
            return "tous les âges, ou un âge minimal et un âge maximal";
        }
        if (schema instanceof Scalar.Text text && text.refersTo() != null) {
            return "l’identifiant, parmi : " + Lexicon.property("Dossier", text.refersTo());
        }
        if (schema instanceof Scalar.BooleanType) {
            return "oui ou non";
        }
        if (schema instanceof Scalar.Day) {
            return "une date";
        }
        if (schema instanceof Scalar.Hour) {
            return "une heure";
        }
        return schema instanceof Scalar.Stamp ? "une date et une heure" : schema.accepted();
    }

    /** An identifier is of the file: whoever describes an element is asked for none. */
    private static String elements(ObjectType element, List<String> keys) {
        List<String> told = keys.stream().filter(key -> !key.equals("id")).toList();
        String type = Lexicon.type(element.typeName());
        return told.isEmpty()
                ? "la description de chaque " + type
                : "pour chaque " + type + " : " + labels(element, told);
    }

    private static String labels(ObjectType object, List<String> keys) {
        return object.names().stream()
                .filter(name -> keys.isEmpty() || keys.contains(name))
                .map(name -> Lexicon.property(object.typeName(), name))
                .collect(Collectors.joining(", "));
    }

    private static String values(Scalar.Choice choice, Service own) {
        return choice.values().stream()
                .filter(value -> !(value instanceof Service service) || service.estDe(own))
                .map(Lexicon::value)
                .collect(Collectors.joining(", "));
    }
}
