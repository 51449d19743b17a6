package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * What follows a first interview.
 *
 * @param inscriptionAutomatique whether persons are enrolled unasked
 */
@Builder(toBuilder = true)
@PublicApi
public record Parcours(Boolean inscriptionAutomatique) {
    static final Parcours ABSENT = new Parcours(null);
}
