package fr.cahier.authoring;

import fr.cahier.Evaluator;
import fr.cahier.Limits;
import fr.cahier.cases.Case;
import fr.cahier.cases.CaseFile;
import fr.cahier.cases.CaseResult;
import fr.cahier.cases.CaseRunner;
import fr.cahier.cases.mutation.Equivalence;
import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.cases.CaseReview;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.mutation.EquivalentBoundary;
import fr.cahier.internal.review.Boundary;
import fr.cahier.internal.review.IssueCollector;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.LimitExceededException;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Checks the folder of an edition, and plays its cases when asked. */
final class FolderChecker {

    private final FolderLoading.Checked checked;
    private final List<CaseFile> cases = new ArrayList<>();
    private final List<RuleIssue> diagnostics;
    private final IssueCollector issues;
    private int failed;

    FolderChecker(FolderFiles files) {
        this.checked = FolderLoading.check(files);
        this.diagnostics = new ArrayList<>(checked.diagnostics());
        this.issues = new IssueCollector(checked.locator());
        Edition edition = checked.edition();
        if (edition != null) {
            CaseFiles.Read read = CaseFiles.read(files, edition);
            cases.addAll(read.cases());
            diagnostics.addAll(read.problems());
            review(edition, read.equivalences());
            checkSubjects(read.equivalences(), edition);
        }
    }

    /** Skipped after an error: the name of a rule that could not be read is unknown. */
    private void checkSubjects(List<Equivalence> equivalences, Edition edition) {
        if (diagnostics.stream().anyMatch(RuleIssue::isError)) {
            return;
        }
        Set<String> known = new TreeSet<>(edition.thresholds().keySet());
        checked.rules().forEach(file -> file.rules().forEach(rule -> known.add(rule.name())));
        equivalences.stream()
                .map(Equivalence::subject)
                .distinct()
                .filter(subject -> !known.contains(subject))
                .forEach(subject -> issues.in(CaseFiles.EQUIVALENCES, subject)
                        .about(subject)
                        .warning(
                                RuleIssueCode.UNUSED,
                                "aucune règle et aucun seuil ne porte ce nom.",
                                NearestName.suggested(subject, known, "Retirez cette entrée.")));
    }

    /** Missing cases are reported only once rules and cases are free of errors: a rule with a slip may read what has no name in French. */
    private void review(Edition edition, List<Equivalence> equivalences) {
        boolean whole = diagnostics.stream().noneMatch(RuleIssue::isError);
        Predicate<Boundary> outOfReach = boundary -> !whole
                || equivalences.stream().anyMatch(equivalence -> EquivalentBoundary.isAbout(equivalence, boundary));
        diagnostics.addAll(
                CaseReview.diagnostics(edition, checked.rules(), cases, outOfReach, checked.locator()).stream()
                        .filter(found -> whole || found.isError())
                        .toList());
    }

    FolderCheck read() {
        return check(false);
    }

    FolderCheck play(Limits limits) {
        if (checked.diagnostics().stream().anyMatch(RuleIssue::isError)) {
            return read();
        }
        Evaluator evaluator = Evaluator.of(checked.ready(), Limits.ofCase());
        CaseRunner runner = new CaseRunner(evaluator::evaluate);
        long start = System.nanoTime();
        for (CaseFile file : cases) {
            for (int rank = 0; rank < file.cases().size(); rank++) {
                if (System.nanoTime() - start > limits.checkTime().toNanos()) {
                    leaveOut(file.file(), rank, limits);
                    return check(true);
                }
                play(runner, file.file(), rank, file.cases().get(rank));
            }
        }
        return check(true);
    }

    private void leaveOut(String file, int rank, Limits limits) {
        issues.in(file, String.valueOf(rank))
                .error(
                        RuleIssueCode.LIMIT_EXCEEDED,
                        "ce cas et ceux qui le suivent n’ont pas été joués : les cas demandent plus de "
                                + limits.checkTime().toSeconds() + " secondes.",
                        "Retirez les cas qui se répètent, ou partagez l’édition.");
    }

    private void play(CaseRunner runner, String file, int rank, Case expectation) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The thread was interrupted while it checked a folder.");
        }
        IssueCollector.Target target = issues.in(file, String.valueOf(rank)).about(expectation.obligation());
        try {
            compare(runner.run(expectation), target);
        } catch (LimitExceededException tooMuch) {
            target.error(
                    RuleIssueCode.LIMIT_EXCEEDED,
                    "le cas « " + expectation.name() + " » demande trop de travail. " + tooMuch.getMessage(),
                    "Corrigez la règle, ou réduisez le dossier de ce cas.");
        }
    }

    private void compare(CaseResult result, IssueCollector.Target target) {
        if (!result.isAsExpected()) {
            failed++;
            target.warning(
                    RuleIssueCode.FAILED_CASE,
                    "le cas « " + result.expectation().name() + " » attend " + result.fullExpectation() + given(result),
                    advice(result));
        }
    }

    /** The sentence matters only when the finding is the expected one. */
    private static String given(CaseResult result) {
        if (result.finding() == null) {
            return ", et aucun constat ne porte sur "
                    + (result.expectation().subject() == null
                            ? "le dossier entier."
                            : "« " + result.expectation().subject() + " ».");
        }
        boolean inWords = result.expected().equals(result.found());
        return ", et les règles donnent " + result.found()
                + (inWords ? ", disant « " + result.sentence() + " »." : ".");
    }

    private static String advice(CaseResult result) {
        if (result.finding() != null) {
            return "Corrigez la règle, le seuil ou la phrase ; ou le cas, si le changement est voulu.";
        }
        return result.expectation().subject() == null
                ? "Ajoutez une ligne « sujet », avec le site ou la personne dont il s’agit."
                : "Nommez sous « sujet » un site ou une personne du dossier de ce cas.";
    }

    private FolderCheck check(boolean played) {
        int rules =
                checked.rules().stream().mapToInt(file -> file.rules().size()).sum();
        int count = cases.stream().mapToInt(file -> file.cases().size()).sum();
        List<RuleIssue> all =
                Stream.concat(diagnostics.stream(), issues.all().stream()).toList();
        return new FolderCheck(checked.dropped().told(all), checked.edition(), rules, count, played, failed);
    }
}
