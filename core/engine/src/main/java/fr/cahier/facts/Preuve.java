package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * What one piece of evidence says about one obligation.
 *
 * @param piece id of the piece, or its place in the list when it has none
 * @param obligation id of the obligation
 * @param site the site it is about; null for all
 * @param personnel the person it is about; null for all
 * @param sens whether it supports the obligation or belies it
 * @param validite whether it is valid on the day of the deposit
 */
@PublicApi
public record Preuve(
        String piece,
        String obligation,
        @Nullable String site,
        @Nullable String personnel,
        Sens sens,
        Validite validite) {

    /** What a piece says. */
    public enum Sens {
        ETABLIT,
        DEMENT
    }

    /** Whether a piece is valid on the day of the deposit. */
    public enum Validite {
        VALABLE,
        PERIMEE
    }
}
