package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import java.util.List;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * Who declares some facts of the dossier, where it is not the candidate. Immutable and thread-safe.
 *
 * @param siteId site concerned; null for all
 * @param personnelId person concerned; null for all
 * @param faits what is declared: a fact, or a section or list with all that stands in it
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Declaration(
        @Nullable Declarant par,
        @Nullable LocalDate le,
        @Reference("sites") @Nullable String siteId,
        @Reference("personnels") @Nullable String personnelId,

        @Motif(value = "[a-z][a-z_]*(\\[\\])?(\\.[a-z][a-z_]*(\\[\\])?)*", exemple = "sites[].erp.avis_securite")
        @Nullable
        List<String> faits) {

    public Declaration {
        faits = Listes.copie(faits);
    }
}
