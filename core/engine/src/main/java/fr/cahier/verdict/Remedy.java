package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import java.util.List;

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

    /** Safe to log: no user text. */
    @Override
    public String toString() {
        return "Remedy[supplies=" + supplies.size() + "]";
    }
}
