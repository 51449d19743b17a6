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
        IssueCollector issues = new IssueCollector(locator);
        new ThresholdValues(this, issues).check();
        new ThresholdUses(this, issues).check(whole);
        new NamedObligations(this, issues).check();
        new SameConditions(this, issues).check();
        new DeclaredFactUses(this, issues).check(whole);
        new ComputationUses(this, issues).check(whole);
        new UselessRules(this, issues).check();
        new BoundSubjects(this, issues).check();
        new BoundDirections(this, issues).check();
        new ReadFacts(this, issues).check();
        new ThresholdUnits(this, issues).check();
        if (whole) {
            new Placeholders(this, issues).check();
            new WrittenNumbers(this, issues).check();
        }
        new SplicedTexts(edition, issues).check();
        new UnusedTerms(edition, issues).check();
        new VisitSentences(edition, issues).check();
        new Passages(edition, issues).check();
        new Citations(edition, issues).check();
        return issues.all();
    }

    public List<RuleIssue> thresholds() {
        IssueCollector issues = new IssueCollector(locator);
        new ThresholdValues(this, issues).check();
        return issues.all();
    }

    Stream<Written> rules() {
        return files.stream().flatMap(file -> file.rules().stream().map(rule -> new Written(file.file(), rule)));
    }

    record Written(String file, RuleText rule) {}
}
