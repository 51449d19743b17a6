package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import lombok.Builder;

/**
 * A period of closing.
 *
 * @param siteId site concerned; all sites when not said
 * @param du first day
 * @param au last day
 * @param motif holidays or exceptional
 * @param afficheLe day on which it was displayed
 */
@Builder(toBuilder = true)
@PublicApi
public record Fermeture(
        @Reference("sites") String siteId, LocalDate du, LocalDate au, MotifFermeture motif, LocalDate afficheLe) {}
