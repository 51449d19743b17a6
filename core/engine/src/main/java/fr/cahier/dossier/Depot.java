package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * One submission of the application. Immutable and thread-safe.
 *
 * @param id of one among several
 * @param complet whether the application was complete
 * @param envoyeLe when it was sent; for a letter, as its postmark says
 * @param preuveEnvoi what shows when a letter was sent
 * @param horodatage when it was deposited, as the service that received it stamped it
 * @param precision declared precision of {@code horodatage}; null for the written one
 * @param accuseEnregistrement the acknowledgement of registration, which is issued at once (art. L112-11 CRPA)
 * @param accuseReception the day of reception that the acknowledgement of receipt bears (art. R112-5, R112-11-1 CRPA)
 * @param accuseEmisLe when the acknowledgement of receipt was issued, which dates no deposit
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Depot(
        @Identifiant @Nullable String id,
        @Nullable Boolean complet,
        @Nullable CanalDepot canal,
        @Nullable Horodatage envoyeLe,
        @Nullable PreuveEnvoi preuveEnvoi,
        @Nullable Horodatage horodatage,
        @Nullable Precision precision,
        @Nullable String adresse,
        @Nullable Horodatage accuseEnregistrement,
        @Nullable Horodatage accuseReception,
        @Nullable Horodatage accuseEmisLe) {

    static final Depot ABSENT = new Depot(null, null, null, null, null, null, null, null, null, null, null);

    /** {@return the bare address in lower case, without the name or the "mailto:" written around it; null when absent} */
    public @Nullable String adresseNormalisee() {
        return adresse == null ? null : AdresseElectronique.nue(adresse);
    }
}
