package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.Visible;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in the files of a regulation, told to the person who writes them.
 *
 * @param file path relative to the edition's folder, with slashes
 * @param line from 1; 0 when it is about the file as a whole
 * @param column in characters, from 1; 0 when only the line is known
 * @param subject the rule or the obligation it is about; null when it is about neither
 * @param message what is wrong, in French
 * @param advice what to try, in French
 * @param severity whether the edition loads all the same
 */
@PublicApi
public record RuleIssue(
        String file, int line, int column, @Nullable String subject, String message, String advice, Severity severity) {

    /** An error. */
    public RuleIssue(String file, int line, int column, @Nullable String subject, String message, String advice) {
        this(file, line, column, subject, message, advice, Severity.ERROR);
    }

    /** {@return an error of {@code file} as a whole} */
    public static RuleIssue ofFile(String file, String message, String advice) {
        return new RuleIssue(file, 0, 0, null, message, advice);
    }

    /** {@return an error at the head of {@code file}, which can be read and as a whole is not what it should be} */
    public static RuleIssue atHeadOf(String file, String message, String advice) {
        return ofFile(file, message, advice).at(1, 1);
    }

    /** {@return the same, as a warning} */
    public RuleIssue asWarning() {
        return new RuleIssue(file, line, column, subject, message, advice, Severity.WARNING);
    }

    /** {@return the same, at that place of its file} */
    public RuleIssue at(int placedLine, int placedColumn) {
        return new RuleIssue(file, placedLine, placedColumn, subject, message, advice, severity);
    }

    /** {@return whether the edition does not load because of it} */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@return it on one line: {@code file:line:column : subject : message advice}} */
    @Override
    public String toString() {
        String place = file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
        return Visible.text(place + " : " + (subject == null ? "" : "« " + subject + " » : ") + message + " " + advice);
    }
}
