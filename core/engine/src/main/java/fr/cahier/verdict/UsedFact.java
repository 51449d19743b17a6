package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Declarant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a finding rests on.
 *
 * @param pointer JSON pointer, with sites sorted by identifier
 * @param value a Boolean, number, text, list or map of these
 * @param declaredBy who declared it; null for the candidate
 * @param declaredOn when; null where that is not said
 */
@PublicApi
public record UsedFact(
        String pointer,
        Object value,
        @Nullable Declarant declaredBy,
        @Nullable LocalDate declaredOn) {

    /** A fact that the candidate declared. */
    public UsedFact(String pointer, Object value) {
        this(pointer, value, null, null);
    }

    /** Safe to log: no user text. */
    @Override
    public String toString() {
        return "UsedFact[" + pointer + "]";
    }
}
