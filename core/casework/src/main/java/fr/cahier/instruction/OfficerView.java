package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The officer's view of one finding, beside the engine's.
 *
 * @param kind how the officer came to it
 * @param pointer where the instruction says it, as a JSON pointer
 * @param engine what the engine finds
 * @param status what the officer holds it to be
 * @param reading the reading chosen; null but for a question settled
 * @param grounds the note or the grounds; null when none is given
 * @param function function of the author; null when not said
 * @param date its day; null when not said
 * @param expiry last day on which it holds; null when it has none
 */
@PublicApi
public record OfficerView(
        Kind kind,
        String pointer,
        Finding engine,
        Status status,
        @Nullable String reading,
        @Nullable String grounds,
        @Nullable String function,
        @Nullable LocalDate date,
        @Nullable LocalDate expiry) {

    /** How an officer comes to a view; a later one prevails over an earlier one. */
    public enum Kind {
        /** Seen on site. */
        VISIT,
        /** A reading chosen. */
        READING,
        /** A departure from the engine. */
        DEPARTURE
    }

    /** Short, and nothing that people wrote: it may stand in a host's log. */
    @Override
    public String toString() {
        return "OfficerView[" + kind + ", " + pointer + ", " + engine + ", " + status + "]";
    }
}
