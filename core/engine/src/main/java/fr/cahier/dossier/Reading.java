package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The result of reading a dossier.
 *
 * @param warnings in the order of the file
 */
@NullMarked
@PublicApi
public record Reading(Dossier dossier, List<InputIssue> warnings) {

    public Reading {
        warnings = List.copyOf(warnings);
    }
}
