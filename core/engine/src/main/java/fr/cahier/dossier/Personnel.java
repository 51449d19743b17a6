package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lombok.Builder;

/**
 * A staff member who provides the service; names are not needed.
 *
 * @param etp full-time equivalent
 * @param siteId where the person works; null when unsaid, or at several sites
 */
@Builder(toBuilder = true)
@PublicApi
public record Personnel(
        @Identifiant String id,
        String fonction,
        String qualification,
        @Borne(min = 0, max = 10) BigDecimal etp,
        @Reference("sites") String siteId,
        Boolean charteSignee,
        LocalDate charteDate,
        List<Professionnalisation> professionnalisations) {

    public Personnel {
        id = Listes.texte(id);
        professionnalisations = Listes.copie(professionnalisations);
    }

    /** A professional-development action. */
    @Builder(toBuilder = true)
    public record Professionnalisation(LocalDate date, String organisme, SourceProfessionnalisation source) {

        /** {@return whether it is of the own network or the CARIF-OREF} */
        public boolean reconnue() {
            return source == SourceProfessionnalisation.RESEAU || source == SourceProfessionnalisation.CARIF_OREF;
        }
    }

    public Integer nombreProfessionnalisations() {
        return Listes.taille(professionnalisations);
    }

    /** {@return the number of actions of the own network or the CARIF-OREF; null when the list is absent} */
    public Integer nombreProfessionnalisationsReconnues() {
        return Listes.nombre(professionnalisations, Professionnalisation::reconnue);
    }
}
