package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * A period of closing. Immutable and thread-safe.
 *
 * @param siteId site concerned; null for all
 * @param du first day
 * @param au last day
 * @param afficheLe day it was displayed
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Fermeture(
        @Reference("sites") @Nullable String siteId,
        @Nullable LocalDate du,
        @Nullable LocalDate au,
        @Nullable MotifFermeture motif,
        @Nullable LocalDate afficheLe) {}
