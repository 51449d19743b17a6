package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Reponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer that counts for one obligation: its own, or the nearest one given for a group it belongs to.
 *
 * @param obligation id of the obligation
 * @param reponse the answer; null when two answers of the same rank differ
 * @param cles keys under {@code engagements} where it was answered, in alphabetical order
 * @param global true when it was answered for a group only
 * @param contradictoire true when two answers of the same rank differ
 */
@PublicApi
public record Engagement(
        String obligation, @Nullable Reponse reponse, List<String> cles, boolean global, boolean contradictoire) {

    public Engagement {
        cles = cles == null ? List.of() : List.copyOf(cles);
    }

    /** {@return the keys where it was answered, separated by commas: what rules put into their sentences} */
    public String par() {
        return cles.size() == 1 ? cles.get(0) : String.join(", ", cles);
    }
}
