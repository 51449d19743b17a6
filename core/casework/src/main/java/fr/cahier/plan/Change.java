package fr.cahier.plan;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.verdict.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change that the plan asks for. It can be left out of no plan: without it, some finding that it mends stays open.
 *
 * @param who who can bring it about
 * @param pointer JSON pointer to its place in the dossier; where it adds to a list, that list
 * @param before what the dossier says there; null when it says nothing, or when something is added
 * @param edits what it does to the dossier; none where an officer has to choose a reading
 * @param example whether the value is only an example of a valid one, because the applicant alone knows the true one
 * @param gap how much is wanting; null when nothing is counted
 * @param unit unit of the gap; empty when it has none
 * @param mends the findings on the dossier as it stands that would stay open without it, in the order of the text
 * @param reservation whether it only lifts reservations, and so mends nothing that the text requires
 */
@PublicApi
public record Change(
        Who who,
        String pointer,
        @Nullable Object before,
        List<Edit> edits,
        boolean example,
        @Nullable BigDecimal gap,
        String unit,
        List<Finding> mends,
        boolean reservation) {

    /** Who can bring a change about. */
    public enum Who {
        /** The applicant, by saying or doing otherwise. */
        APPLICANT,
        /** The office that received the dossier, by saying how and when it arrived. */
        RECIPIENT,
        /** The officer, by settling a question that the text leaves open. */
        OFFICER;

        /** {@return who knows what a dossier says at {@code pointer}} */
        public static Who knowing(String pointer) {
            return pointer.startsWith("/depot/") || pointer.equals("/depot") ? RECIPIENT : APPLICANT;
        }
    }

    public Change {
        edits = List.copyOf(edits);
        mends = List.copyOf(mends);
    }

    /** {@return what may be said in its place: a whole element, where its edits say something of one} */
    public Schema shape() {
        return Objects.requireNonNull(Pointers.shape(pointer), pointer);
    }

    /** Short, and nothing that people wrote: it may stand in a host's log. */
    @Override
    public String toString() {
        return "Change[" + who + ", " + pointer + ", edits=" + edits.size() + ", mends=" + mends.size() + "]";
    }
}
