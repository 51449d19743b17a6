package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * A dossier that was read.
 *
 * @param dossier the whole dossier
 * @param warnings what its author should look at, though it prevents nothing; in the order of the file
 */
@NullMarked
@PublicApi
public record Reading(Dossier dossier, List<InputIssue> warnings) {

    public Reading {
        warnings = List.copyOf(warnings);
    }
}
