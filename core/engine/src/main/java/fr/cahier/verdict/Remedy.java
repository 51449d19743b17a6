package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import java.util.List;

/**
 * What would mend a finding.
 *
 * @param text what to do, in French
 * @param supplies what to say in the dossier, and where; empty when it is not a matter of saying more
 */
@PublicApi
public record Remedy(String text, List<Supply> supplies) {
    public Remedy {
        supplies = List.copyOf(supplies);
    }

    /** Short, and nothing that people wrote: it may stand in a host's log. */
    @Override
    public String toString() {
        return "Remedy[supplies=" + supplies.size() + "]";
    }
}
