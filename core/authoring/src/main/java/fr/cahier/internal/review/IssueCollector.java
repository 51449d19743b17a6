package fr.cahier.internal.review;

import fr.cahier.internal.language.Span;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;
import fr.cahier.regulation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Collects the issues of an edition, each at its location. */
public final class IssueCollector {
    private final Locator locator;
    private final List<RuleIssue> issues = new ArrayList<>();

    public IssueCollector(Locator locator) {
        this.locator = locator;
    }

    /** {@return where {@code path} leads in {@code file}, as {@link Locator#locate} reads it} */
    public Target in(String file, String... path) {
        return new Target(file, null, null, issue -> locator.locate(issue, path));
    }

    /** {@return that part of {@code file}} */
    public Target at(String file, Span span) {
        return new Target(file, null, null, issue -> issue.at(span.line(), span.column()));
    }

    /** {@return the issues so far, in the order in which they were found} */
    public List<RuleIssue> all() {
        return List.copyOf(issues);
    }

    /** Where an issue is, and what it is about. */
    public final class Target {
        private final String file;
        private final @Nullable String subject;
        private final @Nullable String missing;
        private final UnaryOperator<RuleIssue> location;

        private Target(
                String file, @Nullable String subject, @Nullable String missing, UnaryOperator<RuleIssue> location) {
            this.file = file;
            this.subject = subject;
            this.missing = missing;
            this.location = location;
        }

        /** {@return the same location, about {@code about}: a rule, an obligation, a threshold or none} */
        public Target about(@Nullable String about) {
            return new Target(file, about, missing, location);
        }

        /** {@return the same, where {@code id} is named, an obligation that the edition lacks} */
        public Target lacking(String id) {
            return new Target(file, subject, id, location);
        }

        public void error(RuleIssueCode code, String message, String advice) {
            add(code, message, advice, Severity.ERROR);
        }

        public void warning(RuleIssueCode code, String message, String advice) {
            add(code, message, advice, Severity.WARNING);
        }

        private void add(RuleIssueCode code, String message, String advice, Severity severity) {
            issues.add(location.apply(new RuleIssue(file, 0, 0, subject, message, advice, severity, missing, code)));
        }
    }
}
