package fr.cahier.regulation.text;

import fr.cahier.regulation.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Problems of one file, as they are found; beyond a number that nobody reads, they are no longer kept. */
final class Diagnostics {

    private static final int MOST = 200;

    private final String file;
    private final List<Diagnostic> found = new ArrayList<>();

    Diagnostics(String file) {
        this.file = file;
    }

    void add(Span at, @Nullable String rule, String message, String advice) {
        if (found.size() < MOST) {
            found.add(new Diagnostic(file, at.line(), at.column(), rule, message, advice));
        }
    }

    void add(@Nullable String rule, Problem problem) {
        add(problem.at(), rule, problem.getMessage(), problem.advice());
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
