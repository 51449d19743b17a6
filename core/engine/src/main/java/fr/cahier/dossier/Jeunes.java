package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * Information for persons aged 16 to 30 (source l.310-311).
 *
 * @param droits about access to rights
 * @param loisirs about access to leisure
 */
@Builder(toBuilder = true)
@PublicApi
public record Jeunes(
        Boolean droits,
        Boolean loisirs,
        @Borne(min = 0, max = 120) Integer ageMin,
        @Borne(min = 0, max = 120) Integer ageMax) {
    static final Jeunes ABSENT = new Jeunes(null, null, null, null);
}
