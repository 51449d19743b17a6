package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.math.BigDecimal;
import java.time.LocalDate;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * A fact for which the form of dossiers has no field; the edition may declare it.
 *
 * @param cle its key, defined by the edition
 * @param siteId site concerned; null for the candidate or a person
 * @param personnelId person concerned
 * @param element which one it is, where there may be several of the same key; the fields of one record share it
 */
@Builder(toBuilder = true)
@PublicApi
public record Fait(
        @Cle String cle,
        @Reference("sites") String siteId,
        @Reference("personnels") String personnelId,
        @Cle String element,
        String texte,
        BigDecimal nombre,
        LocalDate date,
        Boolean vrai) {

    /** {@return the site or person concerned; null for the candidate} */
    public @Nullable String sujet() {
        return siteId == null ? personnelId : siteId;
    }
}
