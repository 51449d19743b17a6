package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import lombok.Builder;

/**
 * A period of closing.
 *
 * @param siteId site concerned; null for all
 * @param du first day
 * @param au last day
 * @param afficheLe day it was displayed
 */
@Builder(toBuilder = true)
@PublicApi
public record Fermeture(
        @Reference("sites") String siteId, LocalDate du, LocalDate au, MotifFermeture motif, LocalDate afficheLe) {}
