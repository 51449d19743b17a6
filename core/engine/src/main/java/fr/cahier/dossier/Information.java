package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import lombok.Builder;

/**
 * The information offered.
 *
 * @param collectifLieuAdapte whether group sessions have a suitable room
 * @param limites limits that the candidate declares
 */
@Builder(toBuilder = true)
@PublicApi
public record Information(
        List<ModaliteInformation> modalites,
        Boolean collectifLieuAdapte,
        List<DomaineInformation> domaines,
        String limites) {
    static final Information ABSENT = new Information(null, null, null, null);

    public Information {
        modalites = Listes.copie(modalites);
        domaines = Listes.copie(domaines);
    }

    /** {@return the number of distinct domains; null when the list is absent} */
    public Integer nombreDomaines() {
        return domaines == null ? null : (int) domaines.stream().distinct().count();
    }

    public Boolean collectif() {
        return modalites == null ? null : modalites.contains(ModaliteInformation.COLLECTIF);
    }

    public Boolean distanceOuPresence() {
        return modalites == null
                ? null
                : modalites.contains(ModaliteInformation.DISTANCE) || modalites.contains(ModaliteInformation.PRESENCE);
    }

    public Boolean numerique() {
        return modalites == null ? null : modalites.contains(ModaliteInformation.NUMERIQUE);
    }

    public Boolean couvreMetiers() {
        return couvre(DomaineInformation.METIERS);
    }

    public Boolean couvreCompetencesQualifications() {
        return couvre(DomaineInformation.COMPETENCES_QUALIFICATIONS);
    }

    public Boolean couvreFormationCertification() {
        return couvre(DomaineInformation.FORMATION_CERTIFICATION);
    }

    public Boolean couvreOrganismes() {
        return couvre(DomaineInformation.ORGANISMES);
    }

    public Boolean couvreLabelsQualite() {
        return couvre(DomaineInformation.LABELS_QUALITE);
    }

    private Boolean couvre(DomaineInformation domaine) {
        return domaines == null ? null : domaines.contains(domaine);
    }
}
