package fr.cahier.authoring;

import fr.cahier.Evaluator;
import fr.cahier.Limits;
import fr.cahier.annotation.PublicApi;
import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.cases.Case;
import fr.cahier.cases.CaseFile;
import fr.cahier.cases.CaseResult;
import fr.cahier.cases.CaseReview;
import fr.cahier.cases.CaseRunner;
import fr.cahier.cases.mutation.Equivalence;
import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.review.SourceComparison;
import fr.cahier.internal.yaml.edition.YamlLocator;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.LimitExceededException;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Everything found in the folder of an edition.
 *
 * @param diagnostics errors, then warnings, each by file and line
 * @param edition null when its files cannot be read
 * @param rules how many were read
 * @param cases how many were read
 * @param played whether the cases were played
 */
@PublicApi
public record FolderCheck(
        List<RuleIssue> diagnostics, @Nullable Edition edition, int rules, int cases, boolean played) {

    private static final Comparator<RuleIssue> ORDER = Comparator.comparing(RuleIssue::severity)
            .thenComparing(RuleIssue::file)
            .thenComparingInt(RuleIssue::line)
            .thenComparingInt(RuleIssue::column);

    public FolderCheck {
        diagnostics = diagnostics.stream().distinct().sorted(ORDER).toList();
    }

    /**
     * {@return the check of {@code folder} without playing its cases}
     *
     * @throws RuleDefectException when there is no such folder, or it has no {@code cahier.yaml}
     */
    public static FolderCheck reading(Path folder) {
        return reading(folder, FolderLimits.standard());
    }

    /**
     * {@return the same; a file beyond {@code limits} is an error}
     *
     * @throws RuleDefectException also when the folder is beyond them
     */
    public static FolderCheck reading(Path folder, FolderLimits limits) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(limits, "limits");
        return new Checking(FolderFiles.of(folder, limits)).read();
    }

    /**
     * {@return the same, with its cases played when it has no error}
     *
     * @throws RuleDefectException when there is no such folder, or it has no {@code cahier.yaml}
     */
    public static FolderCheck playing(Path folder) {
        return playing(folder, Limits.standard());
    }

    /**
     * {@return the same, within {@code limits}}
     *
     * @throws RuleDefectException when there is no such folder, or it has no {@code cahier.yaml}
     * @throws CancellationException when the thread is interrupted, which it stays
     */
    public static FolderCheck playing(Path folder, Limits limits) {
        return playing(folder, limits, FolderLimits.standard());
    }

    /**
     * {@return the same; a file beyond {@code size} is an error}
     *
     * @throws RuleDefectException also when the folder is beyond it
     * @throws CancellationException when the thread is interrupted, which it stays
     */
    public static FolderCheck playing(Path folder, Limits limits, FolderLimits size) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(size, "size");
        return new Checking(FolderFiles.of(folder, size)).play(limits);
    }

    /** {@return what keeps the edition from loading, or a case from being read} */
    public List<RuleIssue> errors() {
        return diagnostics.stream().filter(RuleIssue::isError).toList();
    }

    /** {@return what somebody should look at} */
    public List<RuleIssue> warnings() {
        return diagnostics.stream().filter(found -> !found.isError()).toList();
    }

    /** {@return warnings for the passages of {@code edition} that differ from {@code text}, the official one} */
    public static List<RuleIssue> comparing(Path folder, Edition edition, String text) {
        return comparing(folder, edition, text, FolderLimits.standard());
    }

    /** {@return the same, within {@code limits}} */
    public static List<RuleIssue> comparing(Path folder, Edition edition, String text, FolderLimits limits) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(limits, "limits");
        return SourceComparison.of(edition, text, new YamlLocator(FolderFiles.of(folder, limits), limits));
    }

    private static final class Checking {

        private final FolderLoading.Checked checked;
        private final List<CaseFile> cases = new ArrayList<>();
        private final List<RuleIssue> diagnostics;

        Checking(FolderFiles files) {
            this.checked = FolderLoading.check(files);
            this.diagnostics = new ArrayList<>(checked.diagnostics());
            Edition edition = checked.edition();
            if (edition != null) {
                CaseFiles.Read read = CaseFiles.read(files, edition);
                cases.addAll(read.cases());
                diagnostics.addAll(read.problems());
                review(edition);
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
                    .forEach(subject -> diagnostics.add(checked.locator()
                            .locate(
                                    new RuleIssue(
                                            CaseFiles.EQUIVALENCES,
                                            0,
                                            0,
                                            subject,
                                            "aucune règle et aucun seuil ne porte ce nom.",
                                            NearestName.to(subject, known)
                                                    .map(near -> "Vouliez-vous écrire « " + near + " » ?")
                                                    .orElse("Retirez cette entrée.")),
                                    subject)
                            .asWarning()));
        }

        /** Missing cases are reported only once rules and cases are free of errors. */
        private void review(Edition edition) {
            boolean whole = diagnostics.stream().noneMatch(RuleIssue::isError);
            diagnostics.addAll(CaseReview.diagnostics(edition, checked.rules(), cases, checked.locator()).stream()
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
            diagnostics.add(checked.locator()
                    .locate(
                            RuleIssue.ofFile(
                                    file,
                                    "ce cas et ceux qui le suivent n’ont pas été joués : les cas demandent plus de "
                                            + limits.checkTime().toSeconds() + " secondes.",
                                    "Retirez les cas qui se répètent, ou partagez l’édition."),
                            String.valueOf(rank)));
        }

        private void play(CaseRunner runner, String file, int rank, Case expectation) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("The thread was interrupted while it checked a folder.");
            }
            try {
                compare(runner, file, rank, expectation);
            } catch (LimitExceededException tooMuch) {
                diagnostics.add(checked.locator()
                        .locate(
                                new RuleIssue(
                                        file,
                                        0,
                                        0,
                                        expectation.obligation(),
                                        "le cas « " + expectation.name() + " » demande trop de travail. "
                                                + tooMuch.getMessage(),
                                        "Corrigez la règle, ou réduisez le dossier de ce cas."),
                                String.valueOf(rank)));
            }
        }

        private void compare(CaseRunner runner, String file, int rank, Case expectation) {
            CaseResult result = runner.run(expectation);
            if (!result.isAsExpected()) {
                diagnostics.add(checked.locator()
                        .locate(
                                new RuleIssue(
                                        file,
                                        0,
                                        0,
                                        expectation.obligation(),
                                        "le cas « " + expectation.name() + " » attend " + result.fullExpectation()
                                                + given(result),
                                        advice(result)),
                                String.valueOf(rank))
                        .asWarning());
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
            int rules = checked.rules().stream()
                    .mapToInt(file -> file.rules().size())
                    .sum();
            int count = cases.stream().mapToInt(file -> file.cases().size()).sum();
            return new FolderCheck(diagnostics, checked.edition(), rules, count, played);
        }
    }
}
