package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * Submission of the application.
 *
 * @param precision declared precision of {@code horodatage}; null for the written one
 */
@Builder(toBuilder = true)
@PublicApi
public record Depot(
        CanalDepot canal, Horodatage horodatage, Precision precision, String adresse, Horodatage accuseReception) {
    static final Depot ABSENT = new Depot(null, null, null, null, null);

    /** {@return the bare address in lower case, without the name or the "mailto:" written around it; null when absent} */
    public String adresseNormalisee() {
        return adresse == null ? null : AdresseElectronique.nue(adresse);
    }
}
