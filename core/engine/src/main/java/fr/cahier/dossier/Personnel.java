package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lombok.Builder;

/**
 * A member of the staff who gives the service. No name is needed.
 *
 * @param id identifier inside the dossier
 * @param fonction function
 * @param qualification diploma or experience, in words
 * @param etp full-time equivalent
 * @param charteSignee whether the person has signed the principles
 * @param charteDate when
 * @param professionnalisations professional-development actions followed
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
        qualification = Listes.texte(qualification);
        professionnalisations = Listes.copie(professionnalisations);
    }

    /**
     * A professional-development action.
     *
     * @param date its day
     * @param organisme who held it
     * @param source own network, CARIF-OREF or another
     */
    @Builder(toBuilder = true)
    public record Professionnalisation(LocalDate date, String organisme, SourceProfessionnalisation source) {}

    public Integer nombreProfessionnalisations() {
        return Listes.taille(professionnalisations);
    }

    /** {@return how many actions come from the own network or the CARIF-OREF; null when no list is given} */
    public Integer nombreProfessionnalisationsReconnues() {
        return Listes.nombre(
                professionnalisations,
                action -> action.source() == SourceProfessionnalisation.RESEAU
                        || action.source() == SourceProfessionnalisation.CARIF_OREF);
    }
}
