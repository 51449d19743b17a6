package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import java.util.stream.Collectors;

/** What may be said in a place of a dossier, in words that know no JSON. */
@PublicApi
public final class AcceptedValues {

    private AcceptedValues() {}

    /**
     * {@return what may be said at {@code pointer}, to be read after "attendu :"}
     *
     * @param keys of a list, the keys that matter; all of them where this is empty
     */
    public static String at(String pointer, List<String> keys) {
        Schema shape = DossierSchema.dossier();
        for (String name : PointerNames.names(pointer)) {
            if (shape instanceof Commitments) {
                return "oui, non, ou oui sous réserve ; seul « oui » engage";
            }
            shape = shape instanceof ObjectType group
                    ? PointerNames.known(group.field(name), pointer).shape()
                    : shape instanceof ListType list
                            ? list.element()
                            : ((AgeRange) shape).interval().field(name).shape();
        }
        return words(shape, keys);
    }

    private static String words(Schema shape, List<String> keys) {
        if (shape instanceof ListType list && list.element() instanceof ObjectType element) {
            return "pour chaque " + Lexicon.type(element.typeName()) + " : " + labels(element, keys);
        }
        if (shape instanceof ListType list && list.element() instanceof Scalar.Choice choice) {
            return "une ou plusieurs réponses parmi : " + values(choice);
        }
        if (shape instanceof ListType) {
            return "une liste, vide s’il n’y en a aucun";
        }
        if (shape instanceof Scalar.Choice choice) {
            return "une réponse parmi : " + values(choice);
        }
        if (shape instanceof ObjectType group) {
            return labels(group, keys);
        }
        if (shape instanceof AgeRange) {
            return "tous les âges, ou un âge minimal et un âge maximal";
        }
        if (shape instanceof Scalar.Text text && text.refersTo() != null) {
            return "l’identifiant, parmi : " + Lexicon.property("Dossier", text.refersTo());
        }
        if (shape instanceof Scalar.Flag) {
            return "oui ou non";
        }
        if (shape instanceof Scalar.Day) {
            return "une date";
        }
        if (shape instanceof Scalar.Hour) {
            return "une heure";
        }
        return shape instanceof Scalar.Stamp ? "une date et une heure" : shape.accepted();
    }

    private static String labels(ObjectType group, List<String> keys) {
        return group.names().stream()
                .filter(name -> keys.isEmpty() || keys.contains(name))
                .map(name -> Lexicon.property(group.typeName(), name))
                .collect(Collectors.joining(", "));
    }

    private static String values(Scalar.Choice choice) {
        return choice.values().stream().map(Lexicon::value).collect(Collectors.joining(", "));
    }
}
