package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An issue in the file of a dossier, for its author. Immutable and thread-safe.
 *
 * @param code what is wrong, for programs
 * @param pointer JSON pointer (RFC 6901) in the order of the file; empty for the whole file
 * @param line from 1; null when unknown
 * @param column in characters, from 1; null when unknown
 * @param reason in French: what was found, and what is accepted
 * @param advice in French: what to try; empty when {@code reason} suffices
 * @since 0.1.0
 */
@PublicApi
public record InputIssue(
        IssueCode code,
        String pointer,
        @Nullable Integer line,
        @Nullable Integer column,
        String reason,
        String advice) implements Serializable {

    /** {@return an issue whose line is not known} */
    public static InputIssue of(IssueCode code, String pointer, String reason, String advice) {
        return new InputIssue(code, pointer, null, null, reason, advice);
    }

    /** {@return the same at another place of the file} */
    public InputIssue at(int newLine, int newColumn) {
        return new InputIssue(code, pointer, newLine, newColumn, reason, advice);
    }

    /** {@return reason and advice, in French, on one line} */
    public String message() {
        return advice.isEmpty() ? reason : reason + " " + advice;
    }

    /** {@return location and message, in French, on one line} */
    @Override
    public String toString() {
        String position = line == null || column == null ? "" : "ligne " + line + ", colonne " + column;
        String separator = pointer.isEmpty() || position.isEmpty() ? "" : ", ";
        String location = pointer + separator + position;
        return location.isEmpty() ? message() : location + " : " + message();
    }
}
