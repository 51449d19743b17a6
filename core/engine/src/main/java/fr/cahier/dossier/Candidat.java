package fr.cahier.dossier;

import fr.cahier.annotation.JsonContract;
import fr.cahier.annotation.PublicApi;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * The applicant. Immutable and thread-safe.
 *
 * @param siret 14 digits; a wrong check digit is a warning only
 * @param statutSpro whether it is on the national list
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Candidat(
        @Nullable String nom,
        @Nullable String siret,
        @Nullable StatutSpro statutSpro,
        @Nullable Boolean implantationNormandie,
        @Nullable TypeCandidat type)
        implements JsonContract {
    static final Candidat ABSENT = new Candidat(null, null, null, null, null);
}
