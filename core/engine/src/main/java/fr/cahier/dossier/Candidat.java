package fr.cahier.dossier;

import fr.cahier.annotation.JsonContract;
import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * The applicant.
 *
 * @param siret 14 digits; a wrong check digit is a warning only
 * @param statutSpro whether it is on the national list
 */
@Builder(toBuilder = true)
@PublicApi
public record Candidat(
        String nom, String siret, StatutSpro statutSpro, Boolean implantationNormandie, TypeCandidat type)
        implements JsonContract {
    static final Candidat ABSENT = new Candidat(null, null, null, null, null);
}
