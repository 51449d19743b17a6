package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of evidence says about an obligation.
 *
 * @param piece id of the piece, or its index when it has none
 * @param site null for all
 * @param personnel null for all
 */
@PublicApi
public record Preuve(
        String piece,
        String obligation,
        @Nullable String site,
        @Nullable String personnel,
        Sens sens,
        Validite validite) {

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
