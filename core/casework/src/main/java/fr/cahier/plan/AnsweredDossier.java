package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.PointerNames;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A dossier into which answers are written one after the other. */
final class AnsweredDossier {

    private static final String FIRST = "Z";

    private Dossier dossier;

    AnsweredDossier(Dossier start) {
        this.dossier = start;
    }

    Dossier now() {
        return dossier;
    }

    void is(Dossier changed) {
        dossier = changed;
    }

    void edit(List<Edit> edits) {
        dossier = Editing.apply(dossier, edits);
    }

    void set(String pointer, Object value) {
        edit(List.of(Edit.set(pointer, value)));
    }

    @Nullable
    Object said(String pointer) {
        return PointerNames.said(pointer, dossier);
    }

    List<?> elements(String list) {
        return PointerMapping.elements(list, dossier);
    }

    /** {@return the names of the elements; whoever answers with one that has no name gives it one} */
    List<String> named(String list) {
        List<String> known = ids(list);
        if (known.isEmpty() && !elements(list).isEmpty()) {
            set(list + "/0/id", FIRST);
            return List.of(FIRST);
        }
        return known;
    }

    /** {@return a name for a new element, after all others; null where one of these has none} */
    @Nullable
    String nextId(String list) {
        List<String> known = ids(list);
        if (known.size() < elements(list).size()) {
            return null;
        }
        return (known.isEmpty() ? FIRST : known.get(known.size() - 1)) + "-1";
    }

    private List<String> ids(String list) {
        Field id = Objects.requireNonNull(QuestionPointers.element(list).field("id"));
        return elements(list).stream()
                .map(id::in)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
    }
}
