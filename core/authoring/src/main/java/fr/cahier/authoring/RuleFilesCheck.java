package fr.cahier.authoring;

import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.internal.folder.CommitmentRow;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.folder.FullRules;
import fr.cahier.internal.folder.RuleFiles;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.yaml.edition.EditionReader;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssue;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the rule files of a jar of editions before its build compiles them: what is outside the rule language never is.
 * What the compiler reads is written anew, whole, from what policy staff wrote.
 */
final class RuleFilesCheck {

    private static final String CAHIER = "cahier.yaml";

    /** Files that the rule compiler ignores; it does not ignore {@code x.drl.yaml}. */
    private static final Pattern NEVER_RULES = Pattern.compile("[a-z0-9_-]+([.]schema)?[.](yaml|json|txt)");

    private final Path resources;
    private final List<RuleIssue> found = new ArrayList<>();

    /** Rules as the compiler reads them, by path under the resources. */
    private final Map<String, String> full = new TreeMap<>();

    private RuleFilesCheck(Path resources) {
        this.resources = resources;
    }

    /**
     * {@return the problems under {@code resources}, by their path there}
     *
     * @throws RuleDefectException when there is no rule file: a check of nothing must not pass
     */
    static List<RuleIssue> problems(Path resources) throws IOException {
        return of(resources).found;
    }

    private static RuleFilesCheck of(Path resources) throws IOException {
        RuleFilesCheck check = new RuleFilesCheck(resources);
        List<Path> editions = check.editions();
        if (editions.isEmpty()) {
            throw new RuleDefectException("Aucun fichier de règles sous « " + resources + " » : vérifiez le chemin.");
        }
        editions.forEach(check::edition);
        return check;
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
        boolean known = file.getFileName().toString().equals(RuleFiles.FILE)
                && Files.exists(file.getParent().resolveSibling(CAHIER));
        if (!known) {
            found.add(RuleIssue.ofFile(
                    inResources(file),
                    "ce fichier serait compilé sans être lu comme une règle.",
                    "Une règle se tient dans « " + RuleFiles.FILE
                            + " », dans le dossier d’un chapitre, sous celui de « " + CAHIER + " »."));
        }
        return known;
    }

    private void edition(Path edition) {
        FolderFiles files = FolderFiles.of(edition, FolderLimits.standard());
        List<CommitmentRow> commitments = commitments(edition, files);
        Set<String> chapters = new LinkedHashSet<>(files.chaptersWithRules());
        commitments.forEach(row -> chapters.add(row.chapter()));
        RuleFiles.Read read = RuleFiles.read(files, List.copyOf(chapters), commitments, files.limits());
        read.diagnostics().forEach(problem -> add(edition, problem));
        read.files().stream()
                .collect(Collectors.groupingBy(RuleFile::chapter))
                .forEach((chapter, rules) -> write(edition, chapter, rules));
    }

    private List<CommitmentRow> commitments(Path edition, FolderFiles files) {
        try {
            return EditionReader.read(files, files.limits()).commitments();
        } catch (RuleDefectException defect) {
            defect.diagnostics().forEach(problem -> add(edition, problem));
            return List.of();
        }
    }

    private void write(Path edition, String chapter, List<RuleFile> rules) {
        String folder = inResources(edition.resolve(chapter));
        String rulePackage = folder.replace('/', '.');
        rules.forEach(file -> checkPackage(edition, file, rulePackage));
        full.put(folder + "/" + RuleFiles.FILE, FullRules.of(rules, rulePackage));
    }

    /** Rules of another package would be lost silently. */
    private void checkPackage(Path edition, RuleFile file, String expected) {
        if (!file.packageName().isEmpty() && !file.packageName().equals(expected)) {
            add(
                    edition,
                    RuleIssue.atHeadOf(
                            file.file(),
                            "le package « " + file.packageName() + " » n’est pas celui de son dossier.",
                            "Retirez cette ligne, ou écrivez : package " + expected));
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

    private void writeUnder(Path target) throws IOException {
        for (Map.Entry<String, String> file : full.entrySet()) {
            Path path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /**
     * Called by the build before rules are compiled.
     *
     * @param arguments the folder of resources, and that in which to write the rules that are compiled
     * @throws RuleDefectException when a rule file has a problem
     */
    public static void main(String[] arguments) throws IOException {
        RuleFilesCheck check = of(Path.of(arguments[0]));
        if (!check.found.isEmpty()) {
            RuleDefectException refusal = new RuleDefectException(check.found);
            refusal.setStackTrace(new StackTraceElement[0]);
            throw refusal;
        }
        check.writeUnder(Path.of(arguments[1]));
    }
}
