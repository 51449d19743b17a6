package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * The space of talks, where it is described for the whole structure.
 *
 * @param entretienIsole whether talks are held apart
 */
@Builder(toBuilder = true)
@PublicApi
public record Espace(Boolean entretienIsole) {
    static final Espace ABSENT = new Espace(null);
}
