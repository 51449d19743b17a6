package fr.cahier.plan;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.verdict.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One necessary change: without it, some finding in {@code mends} stays open. Immutable and thread-safe.
 *
 * @param action what it is in the world
 * @param pointer JSON pointer into the dossier; the list, for an addition
 * @param before the current value, if any
 * @param edits its edits; empty where an officer has to choose a reading
 * @param example whether the applicant alone knows the true value
 * @param gap the missing quantity, if counted
 * @param unit unit of the gap, or empty
 * @param mends the current findings that would stay open without it
 * @param reservation whether it only lifts reservations
 * @param ways what can be done in its place
 * @since 0.1.0
 */
@PublicApi
public record Change(
        Action action,
        Who who,
        String pointer,
        @Nullable Object before,
        List<Edit> edits,
        boolean example,
        @Nullable BigDecimal gap,
        String unit,
        List<Finding> mends,
        boolean reservation,
        List<Way> ways) {

    public enum Who {
        APPLICANT,
        /** The office that received the dossier: for how and when it arrived, on which form, and for what is not the applicant's. */
        RECIPIENT,
        /** For a question that the text leaves open. */
        OFFICER;

        /** Sections of a dossier that the office fills in. */
        private static final Set<String> OFFICE =
                Set.of("depot", "depots", "formulaire", "referentiel", "portefeuille");

        /** How whole the deposit is, as the office found it: whether it is, and which headings of the form are filled in. */
        private static final Set<String> DELIVERED = Set.of("complet", "rubriques_remplies");

        /**
         * {@return who mends what is amiss at {@code pointer}} The office knows how whole a deposit is; once it has said so, the applicant
         * completes it.
         *
         * @param said whether the dossier says something there
         */
        public static Who mending(String pointer, boolean said) {
            Objects.requireNonNull(pointer, "pointer");
            String field = pointer.substring(pointer.lastIndexOf('/') + 1);
            return said && DELIVERED.contains(field) ? APPLICANT : knowing(pointer);
        }

        /** {@return who knows the value at {@code pointer}} */
        public static Who knowing(String pointer) {
            String section = pointer.isEmpty() ? pointer : pointer.split("/", 3)[1];
            return OFFICE.contains(section) ? RECIPIENT : APPLICANT;
        }
    }

    public Change {
        edits = List.copyOf(edits);
        mends = List.copyOf(mends);
        ways = List.copyOf(ways);
    }

    Change with(List<Way> others) {
        return new Change(action, who, pointer, before, edits, example, gap, unit, mends, reservation, others);
    }

    public Schema shape() {
        return Objects.requireNonNull(Pointers.shape(pointer), pointer);
    }

    /** Free of personal data, for logs. */
    @Override
    public String toString() {
        return "Change[" + who + ", " + pointer + ", edits=" + edits.size() + ", mends=" + mends.size() + "]";
    }
}
