package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import java.util.List;
import lombok.Builder;

/**
 * Who declares some facts of the dossier, where it is not the candidate.
 *
 * @param siteId site concerned; null for all
 * @param personnelId person concerned; null for all
 * @param faits what is declared: a fact, or a section or list with all that stands in it
 */
@Builder(toBuilder = true)
@PublicApi
public record Declaration(
        Declarant par,
        LocalDate le,
        @Reference("sites") String siteId,
        @Reference("personnels") String personnelId,

        @Motif(value = "[a-z][a-z_]*(\\[\\])?(\\.[a-z][a-z_]*(\\[\\])?)*", exemple = "sites[].erp.avis_securite")
        List<String> faits) {

    public Declaration {
        faits = Listes.copie(faits);
    }
}
