package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Pointers of questions: those of the dossier as it is, with {@link Question#NEW} for elements that answers add. Answers add at the
 * end of a list.
 */
final class QuestionPointers {

    /** Lists of what obligations are about. */
    static final Set<String> DESCRIBED = Set.of("/sites", "/personnels");

    private final Dossier start;

    QuestionPointers(Dossier start) {
        this.start = start;
    }

    /** {@return the pointer of a question, from a pointer into a dossier with answers} */
    String of(String pointer) {
        StringBuilder mapped = new StringBuilder();
        boolean added = false;
        Schema schema = null;
        for (String part : Pointers.parts(pointer)) {
            boolean index = schema instanceof ListType;
            String here = mapped.toString();
            added = added || index && Integer.parseInt(part) >= size(here);
            mapped.append('/').append(index && added ? Question.NEW : part);
            schema = Pointers.shape(mapped.toString());
        }
        return mapped.toString();
    }

    /** {@return how many elements the list has at the start; one in an added element has none} */
    private int size(String list) {
        return list.contains("/" + Question.NEW)
                ? 0
                : PointerMapping.elements(list, start).size();
    }

    /** {@return where the site or person of the finding stands; empty for the candidate} */
    String about(Finding finding, RelevantPointers pointers) {
        int index = pointers.index(finding);
        if (index < 0) {
            return "";
        }
        return of((finding.obligation().subject() == Subject.SITE ? "/sites/" : "/personnels/") + index);
    }

    /** {@return the pointers that a question's pointer stands for in a dossier with answers} */
    List<String> in(Dossier answered, String pointer) {
        List<String> found = List.of("");
        for (String part : Pointers.parts(pointer)) {
            List<String> next = new ArrayList<>();
            for (String here : found) {
                if (part.equals(Question.NEW)) {
                    int from = size(of(here));
                    int to = PointerMapping.elements(here, answered).size();
                    for (int index = from; index < to; index++) {
                        next.add(here + "/" + index);
                    }
                } else {
                    next.add(here + "/" + part);
                }
            }
            found = next;
        }
        return found;
    }

    /** {@return the record that a list of records holds} */
    static ObjectType element(String list) {
        return (ObjectType) ((ListType) Objects.requireNonNull(Pointers.shape(list), list)).element();
    }
}
