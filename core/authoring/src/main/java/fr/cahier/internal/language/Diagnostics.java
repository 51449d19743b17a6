package fr.cahier.internal.language;

import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the issues of one file, up to a number that nobody reads beyond. */
final class Diagnostics {

    private static final int MAX_ISSUES = 200;

    private final String file;
    private final List<RuleIssue> found = new ArrayList<>();

    Diagnostics(String file) {
        this.file = file;
    }

    void add(RuleIssueCode code, Span at, @Nullable String rule, String message, String advice) {
        if (found.size() < MAX_ISSUES) {
            found.add(new RuleIssue(file, at.line(), at.column(), rule, message, advice, code));
        }
    }

    void add(@Nullable String rule, ParseError problem) {
        add(problem.code(), problem.at(), rule, problem.getMessage(), problem.advice());
    }

    List<RuleIssue> all() {
        return List.copyOf(found);
    }
}
