package fr.cahier.internal.review;

import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.language.RuleText;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleIssue;
import java.util.List;
import java.util.stream.Stream;

/**
 * An edition and its rule files, as they are reviewed.
 *
 * @param regulation the edition
 * @param files its rule files
 * @param locator where its parts stand
 */
public record Review(Edition regulation, List<RuleFile> files, Locator locator) {
    public Review {
        files = List.copyOf(files);
    }

    /**
     * {@return the errors and warnings about thresholds, obligations, passages, wordings, and rules that gainsay each other}
     *
     * @param whole whether all rules could be read: a wording whose rule is not there is not said to be empty
     */
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

    /** {@return the errors and warnings about the values of thresholds} */
    public List<RuleIssue> thresholds() {
        return new ThresholdValues(this).diagnostics();
    }

    Stream<Written> rules() {
        return files.stream().flatMap(file -> file.rules().stream().map(rule -> new Written(file.file(), rule)));
    }

    /** A rule and the file it stands in. */
    record Written(String file, RuleText rule) {}
}
