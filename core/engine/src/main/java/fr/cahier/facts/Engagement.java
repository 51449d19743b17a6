package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Reponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer that counts for an obligation: its own, or that of the nearest group above it. Immutable and thread-safe.
 *
 * @param reponse what counts: OUI or NON, and OUI under a reserve too, which is judged apart; null when two answers of
 *     equal rank differ
 * @param dite the answer as it was said, RESERVE among them; null when two answers of equal rank differ
 * @param texte the words of a reserve, those of several answers joined; null when it has none
 * @param cles keys of the answers under {@code engagements}, in alphabetical order
 * @param global true when only a group was answered
 * @param contradictoire true when two answers of equal rank differ
 * @param intitule true when the obligation is a heading: whether it binds anybody is an open question
 * @since 0.1.0
 */
@PublicApi
public record Engagement(
        String obligation,
        @Nullable Reponse reponse,
        @Nullable Reponse dite,
        @Nullable String texte,
        List<String> cles,
        boolean global,
        boolean contradictoire,
        boolean intitule) {

    public Engagement {
        cles = cles == null ? List.of() : List.copyOf(cles);
    }

    /** {@return whether it is a yes under a reserve} */
    public boolean sousReserve() {
        return dite == Reponse.RESERVE;
    }

    /** {@return the keys joined by ", ", for sentences of rules} */
    public String par() {
        return cles.size() == 1 ? cles.get(0) : String.join(", ", cles);
    }
}
