package fr.cahier.dossier;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Something in the file of a dossier that its author should look at.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) in the order of the file; empty for the whole file
 * @param line where, counted from 1; null when it is nowhere in particular
 * @param column where, in characters counted from 1; null when it is nowhere in particular
 * @param message in French: what was found, what is accepted, and one thing to try
 */
@NullMarked
public record Problem(
        String pointer, @Nullable Integer line, @Nullable Integer column, String message) {

    /** {@return the place, then the message, in French and on one line} */
    @Override
    public String toString() {
        String position = line == null || column == null ? "" : "ligne " + line + ", colonne " + column;
        String separator = pointer.isEmpty() || position.isEmpty() ? "" : ", ";
        String place = pointer + separator + position;
        return place.isEmpty() ? message : place + " : " + message;
    }
}
