package fr.cahier.internal.derive;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.Scalar;
import java.util.List;

/** Which identifiers of a dossier are given and used. Slow: asked only of a word that may be no name. */
final class Names {

    private static final List<FactPath> REFERENCES = FactPath.known().stream()
            .map(FactPath::of)
            .filter(path -> path.schema() instanceof Scalar.Text text && text.refersTo() != null)
            .toList();

    private Names() {}

    /** {@return whether an element of {@code list} has that identifier} */
    static boolean isGiven(Dossier dossier, String list, String id) {
        return isSaid(FactPath.of(list + "[].id"), dossier, id);
    }

    /** {@return whether anything refers to that identifier} */
    static boolean isUsed(Dossier dossier, String id) {
        return REFERENCES.stream().anyMatch(path -> isSaid(path, dossier, id));
    }

    private static boolean isSaid(FactPath path, Dossier dossier, String id) {
        return path.locate(dossier).stream().anyMatch(place -> id.equals(place.value()));
    }
}
