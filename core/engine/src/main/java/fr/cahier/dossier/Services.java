package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/** The four components of the service (source l.87). */
@Builder(toBuilder = true)
@PublicApi
public record Services(Boolean accueil, Boolean information, Boolean conseil, Boolean orientation) {
    static final Services ABSENT = new Services(null, null, null, null);
}
