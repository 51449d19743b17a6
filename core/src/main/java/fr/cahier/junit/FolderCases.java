package fr.cahier.junit;

import fr.cahier.CaseFolder;
import fr.cahier.Evaluator;
import fr.cahier.Limits;
import fr.cahier.Regulations;
import fr.cahier.cases.Case;
import fr.cahier.cases.CaseFile;
import fr.cahier.cases.CaseResult;
import fr.cahier.cases.CaseRunner;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.ExecutableEdition;
import fr.cahier.regulation.text.FolderLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/**
 * The cases of a folder of rules as JUnit tests: a container for each chapter, a test for each case, which an editor opens
 * where it is written.
 *
 * <pre>{@code
 * class MyRulesTest {
 *     @TestFactory
 *     Stream<DynamicNode> cases() {
 *         return FolderCases.of(Path.of("mes-regles"));
 *     }
 * }
 * }</pre>
 */
public final class FolderCases {

    private final Path folder;
    private final CaseRunner runner;

    private FolderCases(Path folder, ExecutableEdition edition) {
        this.folder = folder;
        this.runner = new CaseRunner(Evaluator.of(edition, Limits.ofCase())::evaluate);
    }

    /**
     * {@return the cases of {@code folder}, to be run on its own rules}
     *
     * @throws fr.cahier.regulation.RuleDefectException when something is wrong in the folder
     */
    public static Stream<DynamicNode> of(Path folder) {
        return of(folder, FolderLimits.standard());
    }

    /**
     * {@return the same, within {@code limits}}
     *
     * @throws fr.cahier.regulation.RuleDefectException when something is wrong in the folder, or there is more than that
     */
    public static Stream<DynamicNode> of(Path folder, FolderLimits limits) {
        return of(folder, Regulations.directory(folder, limits), limits);
    }

    /**
     * {@return the cases of {@code folder}, to be run on {@code edition}, whose chapters these are}
     *
     * @throws fr.cahier.regulation.RuleDefectException when a file of cases cannot be read
     * @throws IllegalArgumentException when the folder holds no case: tests that test nothing must not pass
     */
    public static Stream<DynamicNode> of(Path folder, ExecutableEdition edition) {
        return of(folder, edition, FolderLimits.standard());
    }

    private static Stream<DynamicNode> of(Path folder, ExecutableEdition edition, FolderLimits limits) {
        FolderCases cases = new FolderCases(folder, edition);
        Map<String, String> titles = edition.edition().chapters().stream()
                .collect(Collectors.toMap(chapter -> chapter.key() + "/cas.yaml", Chapter::title));
        List<CaseFile> files = CaseFolder.of(folder, edition.edition(), limits).files();
        if (files.isEmpty()) {
            throw new IllegalArgumentException("Aucun cas dans « " + folder
                    + " » : écrivez-en dans le cas.yaml d’un chapitre, ou vérifiez le chemin.");
        }
        return files.stream().map(file -> cases.chapter(titles.get(file.file()), file));
    }

    private DynamicNode chapter(String title, CaseFile file) {
        Path path = folder.resolve(file.file());
        List<Case> cases = file.cases();
        List<Integer> lines = lines(path);
        URI source = path.toUri();
        return DynamicContainer.dynamicContainer(
                title,
                source,
                IntStream.range(0, cases.size())
                        .mapToObj(rank -> test(
                                cases.get(rank), lines.size() == cases.size() ? at(source, lines.get(rank)) : source)));
    }

    private DynamicTest test(Case expectation, URI source) {
        return DynamicTest.dynamicTest(
                expectation.obligation() + subject(expectation) + " — " + expectation.name(),
                source,
                () -> check(runner.run(expectation)));
    }

    private static String subject(Case expectation) {
        return expectation.subject() == null ? "" : " (" + expectation.subject() + ")";
    }

    private static void check(CaseResult result) {
        if (!result.isAsExpected()) {
            Case expectation = result.expectation();
            String expected = result.told();
            String found =
                    result.found() + (result.sentence().isEmpty() ? "" : ", disant « " + result.sentence() + " »");
            throw new AssertionFailedError(
                    expectation.obligation() + subject(expectation) + ", cas « " + expectation.name()
                            + " »\n  attendu : " + expected + "\n  constaté : " + found,
                    expected,
                    found);
        }
    }

    /** The lines on which a case begins: the elements of a list that stands at the margin. */
    private static List<Integer> lines(Path file) {
        List<Integer> lines = new ArrayList<>();
        List<String> text = text(file);
        for (int line = 0; line < text.size(); line++) {
            if (text.get(line).startsWith("- ")) {
                lines.add(line + 1);
            }
        }
        return lines;
    }

    private static URI at(URI file, int line) {
        return URI.create(file + "?line=" + line);
    }

    private static List<String> text(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
