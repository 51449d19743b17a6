package fr.cahier.dossier;

import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * A dossier that was read.
 *
 * @param dossier the whole dossier
 * @param warnings what its author should look at, though it prevents nothing; in the order of the file
 */
@NullMarked
public record Reading(Dossier dossier, List<Problem> warnings) {

    public Reading {
        warnings = List.copyOf(warnings);
    }
}
