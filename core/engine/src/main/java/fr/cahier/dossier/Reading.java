package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;

/**
 * The result of reading a dossier. Immutable and thread-safe.
 *
 * @param warnings in the order of the file
 * @since 0.1.0
 */
@PublicApi
public record Reading(Dossier dossier, List<InputIssue> warnings) {

    public Reading {
        warnings = List.copyOf(warnings);
    }
}
