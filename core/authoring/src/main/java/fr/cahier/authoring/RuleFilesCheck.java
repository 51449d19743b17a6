package fr.cahier.authoring;

import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.folder.RuleFiles;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssue;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the rule files of a jar of editions before its build compiles them: what is outside the rule language never is.
 */
final class RuleFilesCheck {

    private static final String RULES = "regles.drl";
    private static final String CAHIER = "cahier.yaml";

    /** Files that the rule compiler ignores; it does not ignore {@code x.drl.yaml}. */
    private static final Pattern NEVER_RULES = Pattern.compile("[a-z0-9_-]+([.]schema)?[.](yaml|json|txt)");

    private final Path resources;
    private final List<RuleIssue> found = new ArrayList<>();

    private RuleFilesCheck(Path resources) {
        this.resources = resources;
    }

    /**
     * {@return the problems under {@code resources}, by their path there}
     *
     * @throws RuleDefectException when there is no rule file: a check of nothing must not pass
     */
    static List<RuleIssue> problems(Path resources) throws IOException {
        RuleFilesCheck check = new RuleFilesCheck(resources);
        List<Path> editions = check.editions();
        if (editions.isEmpty()) {
            throw new RuleDefectException("Aucun fichier de règles sous « " + resources + " » : vérifiez le chemin.");
        }
        editions.forEach(check::edition);
        return check.found;
    }

    /** {@return the folders of editions; another file that would be compiled is a problem} */
    private List<Path> editions() throws IOException {
        try (Stream<Path> files = Files.walk(resources)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            !NEVER_RULES.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .filter(this::isOfAnEdition)
                    .map(file -> file.getParent().getParent())
                    .distinct()
                    .toList();
        }
    }

    private boolean isOfAnEdition(Path file) {
        boolean known = file.getFileName().toString().equals(RULES)
                && Files.exists(file.getParent().resolveSibling(CAHIER));
        if (!known) {
            found.add(RuleIssue.ofFile(
                    inResources(file),
                    "ce fichier serait compilé sans être lu comme une règle.",
                    "Une règle se tient dans « " + RULES + " », dans le dossier d’un chapitre, sous celui de « "
                            + CAHIER + " »."));
        }
        return known;
    }

    private void edition(Path edition) {
        FolderFiles files = FolderFiles.of(edition, FolderLimits.standard());
        RuleFiles.Read read = RuleFiles.read(files, files.chaptersWithRules(), files.limits());
        read.diagnostics().forEach(problem -> add(edition, problem));
        read.files().forEach(file -> checkPackage(edition, file));
    }

    /** Rules of another package would be lost silently. */
    private void checkPackage(Path edition, RuleFile file) {
        Path folder = edition.resolve(file.file()).getParent();
        String expected = inResources(folder).replace('/', '.');
        if (!file.packageName().equals(expected)) {
            add(
                    edition,
                    RuleIssue.atHeadOf(
                            file.file(),
                            "le package « " + file.packageName() + " » n’est pas celui de son dossier.",
                            "Écrivez en première ligne : package " + expected));
        }
    }

    private void add(Path edition, RuleIssue problem) {
        found.add(new RuleIssue(
                inResources(edition.resolve(problem.file())),
                problem.line(),
                problem.column(),
                problem.subject(),
                problem.message(),
                problem.advice(),
                problem.severity()));
    }

    private String inResources(Path file) {
        return resources.relativize(file).toString().replace(File.separatorChar, '/');
    }

    /**
     * Called by the build before rules are compiled.
     *
     * @param arguments the folder of resources
     * @throws RuleDefectException when a rule file has a problem
     */
    public static void main(String[] arguments) throws IOException {
        List<RuleIssue> problems = problems(Path.of(arguments[0]));
        if (!problems.isEmpty()) {
            RuleDefectException refusal = new RuleDefectException(problems);
            refusal.setStackTrace(new StackTraceElement[0]);
            throw refusal;
        }
    }
}
