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
 */
@Builder(toBuilder = true)
@PublicApi
public record Personnel(
        @Identifiant String id,
        String fonction,
        String qualification,
        @Borne(min = 0, max = 10) BigDecimal etp,
        Boolean charteSignee,
        LocalDate charteDate,
        List<Professionnalisation> professionnalisations) {

    public Personnel {
        id = Listes.texte(id);
        professionnalisations = Listes.copie(professionnalisations);
    }

    /** A professional-development action. */
    @Builder(toBuilder = true)
    public record Professionnalisation(LocalDate date, String organisme, SourceProfessionnalisation source) {}

    public Integer nombreProfessionnalisations() {
        return Listes.taille(professionnalisations);
    }

    /** {@return the number of actions of the own network or the CARIF-OREF; null when the list is absent} */
    public Integer nombreProfessionnalisationsReconnues() {
        return Listes.nombre(
                professionnalisations,
                action -> action.source() == SourceProfessionnalisation.RESEAU
                        || action.source() == SourceProfessionnalisation.CARIF_OREF);
    }
}
