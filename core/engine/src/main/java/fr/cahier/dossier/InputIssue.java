package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Something in the file of a dossier that its author should look at.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) in the order of the file; empty for the whole file
 * @param line where, counted from 1; null when it is nowhere in particular
 * @param column where, in characters counted from 1; null when it is nowhere in particular
 * @param reason in French: what was found, and what is accepted
 * @param advice in French: one thing to try; empty when {@code reason} says all
 */
@NullMarked
@PublicApi
public record InputIssue(
        String pointer, @Nullable Integer line, @Nullable Integer column, String reason, String advice) {

    /** {@return the reason, then the advice, in French and on one line} */
    public String message() {
        return advice.isEmpty() ? reason : reason + " " + advice;
    }

    /** {@return the place, then the message, in French and on one line} */
    @Override
    public String toString() {
        String position = line == null || column == null ? "" : "ligne " + line + ", colonne " + column;
        String separator = pointer.isEmpty() || position.isEmpty() ? "" : ", ";
        String place = pointer + separator + position;
        return place.isEmpty() ? message() : place + " : " + message();
    }
}
