package fr.cahier.internal.review;

import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.language.RuleText;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleIssue;
import java.util.List;
import java.util.stream.Stream;

public record Review(Edition edition, List<RuleFile> files, Locator locator) {
    public Review {
        files = List.copyOf(files);
    }

    /** @param whole whether all rules could be read: otherwise a wording may belong to one that could not */
    public List<RuleIssue> diagnostics(boolean whole) {
        return Stream.of(
                        thresholds(),
                        new ThresholdUses(this).diagnostics(whole),
                        new NamedObligations(this).diagnostics(),
                        new SameConditions(this).diagnostics(),
                        whole ? new Placeholders(this).diagnostics() : List.<RuleIssue>of(),
                        new Passages(this).diagnostics())
                .flatMap(List::stream)
                .toList();
    }

    public List<RuleIssue> thresholds() {
        return new ThresholdValues(this).diagnostics();
    }

    Stream<Written> rules() {
        return files.stream().flatMap(file -> file.rules().stream().map(rule -> new Written(file.file(), rule)));
    }

    record Written(String file, RuleText rule) {}
}
