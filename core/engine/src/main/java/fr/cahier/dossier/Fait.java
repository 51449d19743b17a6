package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.math.BigDecimal;
import java.time.LocalDate;
import lombok.Builder;

/**
 * A free fact, for an obligation whose facts the model does not have yet.
 *
 * @param cle its name, chosen by the regulation
 * @param siteId site it is about; the candidate when not said
 * @param texte its value in words
 * @param nombre its value as a number
 * @param date its value as a day
 * @param vrai its value as yes or no
 */
@Builder(toBuilder = true)
@PublicApi
public record Fait(
        String cle, @Reference("sites") String siteId, String texte, BigDecimal nombre, LocalDate date, Boolean vrai) {}
