package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.Visible;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An issue in the files of an edition, for their author; message and advice are French. Immutable and thread-safe.
 *
 * @param file path relative to the edition's folder, with slashes
 * @param line from 1; 0 when it concerns the whole file
 * @param column in characters, from 1; 0 when unknown
 * @param subject the rule or obligation concerned; null when there is none
 * @param severity whether the edition still loads
 * @param missing the obligation that it names and that the edition lacks, so that issues of one cause are told once; null
 *     for any other issue
 * @param code what is wrong, for programs
 * @since 0.1.0
 */
@PublicApi
public record RuleIssue(
        String file,
        int line,
        int column,
        @Nullable String subject,
        String message,
        String advice,
        Severity severity,
        @Nullable String missing,
        RuleIssueCode code)
        implements Serializable {

    public RuleIssue(
            String file,
            int line,
            int column,
            @Nullable String subject,
            String message,
            String advice,
            Severity severity,
            RuleIssueCode code) {
        this(file, line, column, subject, message, advice, severity, null, code);
    }

    public RuleIssue(
            String file,
            int line,
            int column,
            @Nullable String subject,
            String message,
            String advice,
            RuleIssueCode code) {
        this(file, line, column, subject, message, advice, Severity.ERROR, code);
    }

    /** {@return an error of the whole {@code file}} */
    public static RuleIssue ofFile(RuleIssueCode code, String file, String message, String advice) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(advice, "advice");
        return new RuleIssue(file, 0, 0, null, message, advice, code);
    }

    /** {@return an error at the first line of {@code file}, which is readable but unsuitable as a whole} */
    public static RuleIssue atHeadOf(RuleIssueCode code, String file, String message, String advice) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(advice, "advice");
        return ofFile(code, file, message, advice).at(1, 1);
    }

    /** {@return the same in the file {@code newFile}} */
    public RuleIssue in(String newFile) {
        Objects.requireNonNull(newFile, "newFile");
        return new RuleIssue(newFile, line, column, subject, message, advice, severity, missing, code);
    }

    public RuleIssue at(int newLine, int newColumn) {
        return new RuleIssue(file, newLine, newColumn, subject, message, advice, severity, missing, code);
    }

    /** {@return whether it prevents the edition from loading} */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@return one line: {@code file:line:column : subject : message advice}} */
    @Override
    public String toString() {
        String location = file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
        return Visible.text(
                location + " : " + (subject == null ? "" : "« " + subject + " » : ") + message + " " + advice);
    }
}
