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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the files of a folder and checks them all; only then may the rules be made ready. */
final class FolderLoading {

    private final FolderFiles files;
    private final List<RuleIssue> problems = new ArrayList<>();

    private FolderLoading(FolderFiles files) {
        this.files = files;
    }

    /**
     * What was read and what was said of it.
     *
     * @param regulation the edition; null when its YAML files cannot be read
     * @param rules its rule files
     * @param locator where its parts stand
     * @param diagnostics errors and warnings
     */
    record Checked(@Nullable Edition regulation, List<RuleFile> rules, Locator locator, List<RuleIssue> diagnostics) {

        /** {@return the edition, ready to judge} */
        ExecutableEdition ready() {
            List<RuleIssue> errors =
                    diagnostics.stream().filter(RuleIssue::isError).toList();
            if (regulation == null || !errors.isEmpty()) {
                throw new RuleDefectException(errors);
            }
            return new ExecutableEdition(regulation, RuleInterpreter.of(rules));
        }
    }

    static ExecutableEdition load(FolderFiles files) {
        return check(files).ready();
    }

    static Checked check(FolderFiles files) {
        return new FolderLoading(files).checked();
    }

    private Checked checked() {
        Optional<Edition> read = regulation();
        RuleFiles.Read rules =
                RuleFiles.read(files, read.map(this::chapters).orElseGet(files::chaptersWithRules), files.limits());
        problems.addAll(rules.diagnostics());
        Locator locator = new FolderLocator(rules.files(), new YamlLocator(files, files.limits()));
        Edition listed =
                read.map(regulation -> review(regulation, rules, locator)).orElse(null);
        return new Checked(
                listed, rules.files(), locator, problems.stream().distinct().toList());
    }

    private Optional<Edition> regulation() {
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

    /** A rule that could not be read is missing from the list: what only a whole list can tell is then left open. */
    private Edition review(Edition regulation, RuleFiles.Read rules, Locator locator) {
        boolean whole = rules.diagnostics().isEmpty();
        Edition listed = whole
                ? FreeFactKeys.told(regulation, rules.files()).toBuilder()
                        .rules(RuleInterpreter.infos(rules.files()))
                        .build()
                : regulation;
        if (whole) {
            problems.addAll(Consistency.problems(listed, locator));
        }
        problems.addAll(new Review(listed, rules.files(), locator).diagnostics(whole));
        return listed;
    }

    /** The chapters of the edition; a rule file beside them would be passed over without a word, so it is a problem. */
    private List<String> chapters(Edition regulation) {
        List<String> chapters = regulation.ruleFolders();
        files.chaptersWithRules().stream()
                .filter(chapter -> !chapters.contains(chapter))
                .forEach(chapter -> problems.add(RuleIssue.atHeadOf(
                        chapter + "/regles.drl",
                        "ce chapitre n’est pas dans cahier.yaml : ses règles ne serviraient pas.",
                        "Ajoutez-le sous « chapitres », ou retirez le dossier.")));
        return chapters;
    }
}
