package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.Locale;
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

    public Depot {
        adresse = Listes.texte(adresse);
    }

    /** {@return the address stripped and in lower case, since addresses are compared without case; null when absent} */
    public String adresseNormalisee() {
        return adresse == null ? null : adresse.strip().toLowerCase(Locale.ROOT);
    }
}
