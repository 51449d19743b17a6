package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/** Reception of the public. */
@Builder(toBuilder = true)
@PublicApi
public record Accueil(String description, Boolean individuel) {
    static final Accueil ABSENT = new Accueil(null, null);
}
