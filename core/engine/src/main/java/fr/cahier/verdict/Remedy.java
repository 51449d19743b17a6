package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import java.util.Objects;

/**
 * What would mend a finding. Immutable and thread-safe.
 *
 * @param text in French
 * @param supplies what to supply; empty when nothing is missing
 * @since 0.1.0
 */
@PublicApi
public record Remedy(String text, List<Supply> supplies) {
    public Remedy {
        supplies = List.copyOf(supplies);
    }

    /**
     * {@return how what a finding asks is headed, in French, without a colon} Where the text leaves the question open, nobody is told to
     * do what only one reading asks.
     */
    public static String heading(Reason reason) {
        Objects.requireNonNull(reason, "reason");
        return reason == Reason.INTERPRETATION ? "Ce qui écarterait la question" : "À faire";
    }

    /** Safe to log: no user text. */
    @Override
    public String toString() {
        return "Remedy[supplies=" + supplies.size() + "]";
    }
}
