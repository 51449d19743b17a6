package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a place is closed. Days are inclusive, and closings that touch add up. Immutable and thread-safe.
 *
 * @param site id of a site that may receive the public and is closed at times; null for the whole structure, which is as
 *     long closed as the place that is longest, and which there always is
 * @param lieux sites that are closed at times
 * @param joursDeSuite days of the longest closing; 0 when there is none
 * @param du its first day; null when there is none
 * @param au its last day; null when there is none
 * @param semaines calendar weeks on no day of which the service opens
 * @param semainesFermees these weeks, consecutive ones together, in French
 * @since 0.1.0
 */
@PublicApi
public record Interruption(
        @Nullable String site,
        int lieux,
        int joursDeSuite,
        @Nullable LocalDate du,
        @Nullable LocalDate au,
        int semaines,
        List<String> semainesFermees) {

    public Interruption {
        semainesFermees = semainesFermees == null ? List.of() : List.copyOf(semainesFermees);
    }
}
