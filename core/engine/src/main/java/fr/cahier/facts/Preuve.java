package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of evidence says about an obligation. Immutable and thread-safe.
 *
 * @param piece id of the piece, or its index when it has none
 * @param obligation the one that answers, where the piece cites its repetition
 * @param site null for all, and where the obligation is not about sites
 * @param personnel null for all, and where the obligation is not about persons
 * @param opposee another valid piece that says the contrary about the same; null when there is none
 * @param intitule true when no sentence of the text states the obligation: whether it binds anybody is an open question
 * @since 0.1.0
 */
@PublicApi
public record Preuve(
        String piece,
        String obligation,
        @Nullable String site,
        @Nullable String personnel,
        Sens sens,
        Validite validite,
        @Nullable String opposee,
        boolean intitule) {

    public enum Sens {
        ETABLIT,
        DEMENT
    }

    /** Validity of a piece on the day of the deposit. */
    public enum Validite {
        VALABLE,
        PERIMEE
    }
}
