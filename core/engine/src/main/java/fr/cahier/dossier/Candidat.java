package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * Who applies.
 *
 * @param nom name of the structure
 * @param siret 14 digits; a false key is a warning, never a refusal
 * @param statutSpro beside the national list
 * @param implantationNormandie whether it is established in Normandy
 * @param type regional network or local structure
 */
@Builder(toBuilder = true)
@PublicApi
public record Candidat(
        String nom, String siret, StatutSpro statutSpro, Boolean implantationNormandie, TypeCandidat type) {
    static final Candidat ABSENT = new Candidat(null, null, null, null, null);
}
