package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Declarant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a finding rests on. Immutable and thread-safe.
 *
 * @param pointer JSON pointer, with sites sorted by identifier
 * @param value a Boolean, number, text, list or map of these
 * @param declaredBy who declared it; null for the candidate
 * @param declaredOn when; null where that is not said
 * @param label what people call the declared fact, with its unit and what it is about; of a piece its title and day; null for
 *     what else the form of dossiers has a field for, and for a piece without a title
 * @param unit of a declared amount, number or duration, such as "euros"; null where it has none
 * @since 0.1.0
 */
@PublicApi
public record UsedFact(
        String pointer,
        Object value,
        @Nullable Declarant declaredBy,
        @Nullable LocalDate declaredOn,
        @Nullable String label,
        @Nullable String unit) {

    /** A fact that the candidate declared. */
    public UsedFact(String pointer, Object value) {
        this(pointer, value, null, null, null, null);
    }

    /** A fact that the form of dossiers has a field for. */
    public UsedFact(String pointer, Object value, @Nullable Declarant declaredBy, @Nullable LocalDate declaredOn) {
        this(pointer, value, declaredBy, declaredOn, null, null);
    }

    /** Safe to log: no user text. */
    @Override
    public String toString() {
        return "UsedFact[" + pointer + "]";
    }
}
