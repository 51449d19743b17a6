package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * What follows a first talk.
 *
 * @param inscriptionAutomatique whether a person is enrolled without asking
 */
@Builder(toBuilder = true)
@PublicApi
public record Parcours(Boolean inscriptionAutomatique) {
    static final Parcours ABSENT = new Parcours(null);
}
