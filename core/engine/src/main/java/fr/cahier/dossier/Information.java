package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import java.util.stream.Stream;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * The information offered. Immutable and thread-safe.
 *
 * @param collectifLieuAdapte whether group sessions have a suitable room
 * @param limites limits that the candidate declares
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Information(
        @Nullable List<ModaliteInformation> modalites,
        @Nullable Boolean collectifLieuAdapte,
        @Nullable List<DomaineInformation> domaines,
        @Nullable String limites) {
    static final Information ABSENT = new Information(null, null, null, null);

    public Information {
        modalites = Listes.copie(modalites);
        domaines = Listes.copie(domaines);
    }

    /** {@return the number of distinct domains; null when the list is absent} */
    public @Nullable Integer nombreDomaines() {
        return domaines == null ? null : (int) domaines.stream().distinct().count();
    }

    /** {@return the domains that the list does not name; null when the list is absent} */
    public @Nullable List<DomaineInformation> domainesManquants() {
        return domaines == null
                ? null
                : Stream.of(DomaineInformation.values())
                        .filter(domaine -> !domaines.contains(domaine))
                        .toList();
    }

    public @Nullable Boolean collectif() {
        return modalites == null ? null : modalites.contains(ModaliteInformation.COLLECTIF);
    }

    public @Nullable Boolean distanceOuPresence() {
        return modalites == null
                ? null
                : modalites.contains(ModaliteInformation.DISTANCE) || modalites.contains(ModaliteInformation.PRESENCE);
    }

    public @Nullable Boolean numerique() {
        return modalites == null ? null : modalites.contains(ModaliteInformation.NUMERIQUE);
    }

    public @Nullable Boolean couvreMetiers() {
        return couvre(DomaineInformation.METIERS);
    }

    public @Nullable Boolean couvreCompetencesQualifications() {
        return couvre(DomaineInformation.COMPETENCES_QUALIFICATIONS);
    }

    public @Nullable Boolean couvreFormationCertification() {
        return couvre(DomaineInformation.FORMATION_CERTIFICATION);
    }

    public @Nullable Boolean couvreOrganismes() {
        return couvre(DomaineInformation.ORGANISMES);
    }

    public @Nullable Boolean couvreLabelsQualite() {
        return couvre(DomaineInformation.LABELS_QUALITE);
    }

    private @Nullable Boolean couvre(DomaineInformation domaine) {
        return domaines == null ? null : domaines.contains(domaine);
    }
}
