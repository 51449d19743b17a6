package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.math.BigDecimal;
import java.time.LocalDate;
import lombok.Builder;

/**
 * A free fact, for an obligation whose facts have no field yet.
 *
 * @param cle its key, defined by the edition
 * @param siteId site concerned; null for the candidate
 */
@Builder(toBuilder = true)
@PublicApi
public record Fait(
        @Cle String cle,
        @Reference("sites") String siteId,
        String texte,
        BigDecimal nombre,
        LocalDate date,
        Boolean vrai) {}
