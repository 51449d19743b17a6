package fr.cahier.authoring;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.edition.EditionConflicts;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssue;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes folders of editions ready to be shipped in a jar, of any group and artifact: reads and checks them as
 * {@code cahier verifier} does, compiles their rules, and writes into the folder of classes what
 * {@link fr.cahier.ExecutableEdition#shipped} reads. Called by the build of such a jar, which needs {@code drools-engine}
 * beside this library; hosts of the jar need neither. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class PrepareEditions {

    private static final String USAGE = "Usage: PrepareEditions [--unlisted] [--kjar GROUP:ARTIFACT] EDITIONS CLASSES\n"
            + "  EDITIONS    a folder with one or more editions in it, each a folder with its cahier.yaml\n"
            + "  CLASSES     where the build keeps what goes into the jar, such as target/classes\n"
            + "  --unlisted  Editions.shippedNames() does not offer these editions\n"
            + "  --kjar      the jar, of these coordinates, is one that the KIE API loads too";

    private static final String UNLISTED = "--unlisted";
    private static final String KJAR = "--kjar";
    private static final String CAHIER = "cahier.yaml";

    /** An edition stands at most in a folder of its cahier: {@code cahiers/label/e2026}. */
    private static final int DEPTH = 4;

    private PrepareEditions() {}

    /**
     * Prepares the editions, in silence; a build ends with the exception.
     *
     * @param arguments the folder of editions, the folder of classes, and before them {@code --unlisted} where
     *     {@link fr.cahier.Editions#shippedNames} is not to offer their cahiers, and {@code --kjar} with the coordinates of
     *     the jar where hosts are to load it by the KIE API too
     * @throws IllegalArgumentException when these are not the arguments, with the usage
     * @throws RuleDefectException when an edition has an error, or two exclude each other
     * @throws IllegalStateException when the machine's charset is not UTF-8
     * @throws IOException when the classes cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        List<String> paths = new ArrayList<>(Arrays.asList(Objects.requireNonNull(arguments, "arguments")));
        boolean listed = !paths.remove(UNLISTED);
        KjarFiles kjar = kjar(paths);
        if (paths.size() != 2 || paths.stream().anyMatch(path -> path.startsWith("--"))) {
            throw new IllegalArgumentException(USAGE);
        }
        try {
            prepare(Path.of(paths.get(0)), Path.of(paths.get(1)), listed, kjar);
        } catch (RuleDefectException defect) {
            defect.setStackTrace(new StackTraceElement[0]);
            throw defect;
        }
    }

    /**
     * {@return the identifiers of the editions in {@code editions}, now in {@code classes} and offered by name}
     *
     * @throws RuleDefectException when an edition has an error, or two exclude each other
     * @throws IllegalStateException when the machine's charset is not UTF-8
     * @throws IOException when {@code classes} cannot be written
     */
    public static List<String> prepare(Path editions, Path classes) throws IOException {
        Objects.requireNonNull(editions, "editions");
        Objects.requireNonNull(classes, "classes");
        return prepare(editions, classes, true, null);
    }

    private static @Nullable KjarFiles kjar(List<String> arguments) {
        int at = arguments.indexOf(KJAR);
        if (at < 0) {
            return null;
        }
        if (at + 1 == arguments.size()) {
            throw new IllegalArgumentException(USAGE);
        }
        arguments.remove(at);
        return KjarFiles.of(arguments.remove(at));
    }

    private static List<String> prepare(Path editions, Path classes, boolean listed, @Nullable KjarFiles kjar)
            throws IOException {
        checkCharset(Charset.defaultCharset());
        List<Path> folders = folders(editions);
        check(folders);
        return EditionClasses.of(folders).writeUnder(classes, listed, kjar);
    }

    /** The compiler reads the rules' texts in the charset of the machine. */
    static void checkCharset(Charset machine) {
        if (!machine.equals(StandardCharsets.UTF_8)) {
            throw new IllegalStateException(
                    "The build runs in " + machine + ", which would change the letters of rules. Run it with"
                            + " -Dfile.encoding=UTF-8, as in .mvn/jvm.config or MAVEN_OPTS;"
                            + " Java 18 does by itself.");
        }
    }

    /** Editions of one cahier exclude each other; those of two never do. */
    private static void check(List<Path> folders) {
        Map<Path, FolderCheck> checks = new LinkedHashMap<>();
        folders.forEach(folder -> checks.put(folder, FolderCheck.reading(folder)));
        List<RuleIssue> errors = new ArrayList<>();
        Map<String, List<Path>> cahiers = new TreeMap<>();
        checks.forEach((folder, check) -> {
            check.errors().forEach(error -> errors.add(in(folder, error)));
            if (check.edition() != null) {
                cahiers.computeIfAbsent(EditionConflicts.cahier(check.edition()), name -> new ArrayList<>())
                        .add(folder);
            }
        });
        cahiers.values().stream()
                .flatMap(cahier -> EditionsCheck.of(cahier, checks::get).between().stream())
                .filter(RuleIssue::isError)
                .forEach(errors::add);
        if (!errors.isEmpty()) {
            throw new RuleDefectException(errors);
        }
    }

    private static RuleIssue in(Path folder, RuleIssue issue) {
        return issue.in(folder.resolve(issue.file()).toString().replace('\\', '/'));
    }

    private static List<Path> folders(Path editions) {
        if (!Files.isDirectory(editions)) {
            throw new RuleDefectException(
                    RuleDefectCode.UNREADABLE_FOLDER,
                    "« " + editions + " » n’est pas un dossier : vérifiez le chemin.");
        }
        try (Stream<Path> files = Files.walk(editions, DEPTH)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().equals(CAHIER))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new RuleDefectException(
                        RuleDefectCode.UNREADABLE_FOLDER,
                        "« " + editions + " » ne contient aucune édition : vérifiez le chemin ; une"
                                + " édition est un dossier où se trouve cahier.yaml.");
            }
            return found;
        } catch (IOException e) {
            throw new RuleDefectException(
                    RuleDefectCode.UNREADABLE_FOLDER, "Illisible : « " + editions + " ». Vérifiez vos droits.", e);
        }
    }
}
