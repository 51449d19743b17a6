package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * How the public is received.
 *
 * @param description how a reception takes place
 * @param individuel whether it is individual
 */
@Builder(toBuilder = true)
@PublicApi
public record Accueil(String description, Boolean individuel) {
    static final Accueil ABSENT = new Accueil(null, null);
}
