package fr.cahier.report;

import fr.cahier.verdict.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Names the first findings of lists by number, with the title beside it the first time that a document names it. */
final class TitledFindings {

    private static final int TITLED = 4;

    private final Set<String> named = new HashSet<>();

    String of(List<Finding> findings) {
        String first = findings.stream().limit(TITLED).map(this::titled).collect(Collectors.joining(" ; "));
        return findings.size() > TITLED
                ? first + " et " + VerdictWords.plural(findings.size() - TITLED, "autre constat", "autres constats")
                : first;
    }

    private String titled(Finding finding) {
        String id = finding.obligation().id();
        return named.add(id) ? id + " (" + finding.obligation().title() + ")" : id;
    }
}
