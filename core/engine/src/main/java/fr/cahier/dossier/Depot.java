package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.Locale;
import lombok.Builder;

/**
 * How and when the application was handed in.
 *
 * @param canal the channel
 * @param horodatage time stamp of the deposit
 * @param precision precision of the stamp; as written when not said
 * @param adresse electronic address it was sent to
 * @param accuseReception time stamp on the acknowledgement of receipt
 */
@Builder(toBuilder = true)
@PublicApi
public record Depot(
        CanalDepot canal, Horodatage horodatage, Precision precision, String adresse, Horodatage accuseReception) {
    static final Depot ABSENT = new Depot(null, null, null, null, null);

    public Depot {
        adresse = Listes.texte(adresse);
    }

    /** {@return the address without surrounding blanks and in lower case: addresses are compared without case} */
    public String adresseNormalisee() {
        return adresse == null ? null : adresse.strip().toLowerCase(Locale.ROOT);
    }
}
