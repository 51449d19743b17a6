package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * The interview space, described for the whole structure.
 *
 * @param entretienIsole whether it is separate
 */
@Builder(toBuilder = true)
@PublicApi
public record Espace(Boolean entretienIsole) {
    static final Espace ABSENT = new Espace(null);
}
