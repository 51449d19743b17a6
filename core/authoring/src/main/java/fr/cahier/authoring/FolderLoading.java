package fr.cahier.authoring;

import fr.cahier.ExecutableEdition;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.folder.RuleFiles;
import fr.cahier.internal.interpreter.RuleInterpreter;
import fr.cahier.internal.language.FreeFactKeys;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.review.Consistency;
import fr.cahier.internal.review.Locator;
import fr.cahier.internal.review.Review;
import fr.cahier.internal.yaml.edition.EditionReader;
import fr.cahier.internal.yaml.edition.YamlLocator;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and checks the files of a folder, all of them, before its rules are made ready. */
final class FolderLoading {

    private final FolderFiles files;
    private final List<RuleIssue> problems = new ArrayList<>();
    private final DroppedChapters dropped;

    private FolderLoading(FolderFiles files) {
        this.files = files;
        this.dropped = new DroppedChapters(files);
    }

    /** @param edition null when its YAML files cannot be read */
    record Checked(
            @Nullable Edition edition,
            List<RuleFile> rules,
            Locator locator,
            List<RuleIssue> diagnostics,
            DroppedChapters dropped) {

        ExecutableEdition ready() {
            List<RuleIssue> errors =
                    diagnostics.stream().filter(RuleIssue::isError).toList();
            if (edition == null || !errors.isEmpty()) {
                throw new RuleDefectException(errors);
            }
            return new ExecutableEdition(edition, RuleInterpreter.of(rules));
        }
    }

    static ExecutableEdition load(FolderFiles files) {
        return check(files).ready();
    }

    static Checked check(FolderFiles files) {
        return new FolderLoading(files).checked();
    }

    private Checked checked() {
        Optional<EditionReader.Read> read = edition();
        RuleFiles.Read rules = RuleFiles.read(
                files,
                read.map(one -> chapters(one.edition())).orElseGet(files::chaptersWithRules),
                read.map(EditionReader.Read::commitments).orElse(List.of()),
                files.limits());
        problems.addAll(rules.diagnostics());
        Locator locator = new FolderLocator(rules.files(), new YamlLocator(files, files.limits()));
        Edition listed = read.map(one -> review(one.edition(), rules, locator)).orElse(null);
        return new Checked(
                listed, rules.files(), locator, problems.stream().distinct().toList(), dropped);
    }

    private Optional<EditionReader.Read> edition() {
        try {
            return Optional.of(EditionReader.read(files, files.limits()));
        } catch (RuleDefectException defect) {
            if (defect.diagnostics().isEmpty()) {
                throw defect;
            }
            problems.addAll(defect.diagnostics());
            return Optional.empty();
        }
    }

    /** What needs every rule is not checked when one could not be read. */
    private Edition review(Edition edition, RuleFiles.Read rules, Locator locator) {
        boolean whole = rules.diagnostics().isEmpty();
        Edition listed = whole
                ? FreeFactKeys.addedTo(edition, rules.files()).toBuilder()
                        .rules(RuleInterpreter.infos(rules.files()))
                        .build()
                : edition;
        if (whole) {
            problems.addAll(Consistency.problems(listed, locator));
        }
        problems.addAll(new Review(listed, rules.files(), locator).diagnostics(whole));
        return listed;
    }

    /** A rule file outside the chapters would be ignored silently, so it is an error. */
    private List<String> chapters(Edition edition) {
        List<String> chapters = edition.ruleFolders();
        files.chaptersWithRules().stream()
                .filter(chapter -> !chapters.contains(chapter))
                .map(chapter -> dropped.add(
                        chapter,
                        RuleIssue.atHeadOf(
                                RuleIssueCode.MISPLACED_FILE,
                                chapter + "/regles.drl",
                                "ce chapitre n’est pas dans cahier.yaml : ses règles ne serviraient pas.",
                                "Ajoutez-le sous « chapitres », ou retirez le dossier.")))
                .forEach(problems::add);
        return chapters;
    }
}
