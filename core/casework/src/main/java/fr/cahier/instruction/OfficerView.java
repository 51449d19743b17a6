package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The officer's view of one finding. Immutable and thread-safe.
 *
 * @param pointer JSON pointer into the instruction
 * @param engine the engine's finding
 * @param status the officer's status
 * @param reading the chosen reading, for a settled question
 * @param grounds the note or the grounds
 * @param function function of the author
 * @param expiry last day of validity
 * @param seen what was seen on site: all of a visit, and what a reading or a departure prevails over
 * @since 0.1.0
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
        @Nullable LocalDate expiry,
        @Nullable Visite seen) {

    OfficerView seen(@Nullable Visite visit) {
        return new OfficerView(kind, pointer, engine, status, reading, grounds, function, date, expiry, visit);
    }

    /** Where a view comes from; a later kind prevails over an earlier one. */
    public enum Kind {
        VISIT,
        READING,
        DEPARTURE
    }

    /** Free of personal data, for logs. */
    @Override
    public String toString() {
        return "OfficerView[" + kind + ", " + pointer + ", " + engine + ", " + status + "]";
    }
}
