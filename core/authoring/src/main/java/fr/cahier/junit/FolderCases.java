package fr.cahier.junit;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.Limits;
import fr.cahier.annotation.PublicApi;
import fr.cahier.authoring.CaseFolder;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.cases.Case;
import fr.cahier.cases.CaseFile;
import fr.cahier.cases.CaseResult;
import fr.cahier.cases.CaseRunner;
import fr.cahier.regulation.Chapter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/**
 * The cases of a folder of rules as JUnit tests: a container for each chapter, a test for each case, which an editor opens
 * where it is written. Thread-safe.
 *
 * <pre>{@code
 * class MyRulesTest {
 *     @TestFactory
 *     Stream<DynamicNode> cases() {
 *         return FolderCases.of(Path.of("mes-regles"));
 *     }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@PublicApi
public final class FolderCases {

    private final Path folder;
    private final CaseRunner runner;

    private FolderCases(Path folder, ExecutableEdition edition) {
        this.folder = folder;
        this.runner = new CaseRunner(Evaluator.of(edition, Limits.ofCase())::evaluate);
    }

    /**
     * {@return the cases of {@code folder}, run on its own rules}
     *
     * @throws fr.cahier.regulation.RuleDefectException when the folder is defective
     */
    public static Stream<DynamicNode> of(Path folder) {
        return of(folder, FolderLimits.standard());
    }

    /**
     * {@return the same, within {@code limits}}
     *
     * @throws fr.cahier.regulation.RuleDefectException also when the folder exceeds them
     */
    public static Stream<DynamicNode> of(Path folder, FolderLimits limits) {
        return of(folder, EditionFolder.load(folder, limits), limits);
    }

    /**
     * {@return the cases of {@code folder}, run on {@code edition}, whose chapters these are}
     *
     * @throws fr.cahier.regulation.RuleDefectException when a case file cannot be read
     * @throws IllegalArgumentException when there is no case: tests of nothing must not pass
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
            throw new IllegalArgumentException(
                    folder + " has no case: write some into the cas.yaml of a chapter, or check the path.");
        }
        return files.stream().map(file -> cases.chapter(titles.get(file.file()), file));
    }

    private DynamicNode chapter(String title, CaseFile file) {
        URI source = folder.resolve(file.file()).toUri();
        return DynamicContainer.dynamicContainer(
                title,
                source,
                file.cases().stream().map(expectation -> test(expectation, at(source, expectation.line()))));
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
            String expected = result.fullExpectation();
            String found =
                    result.found() + (result.sentence().isEmpty() ? "" : ", disant « " + result.sentence() + " »");
            throw new AssertionFailedError(
                    expectation.obligation() + subject(expectation) + ", cas « " + expectation.name()
                            + " »\n  attendu : " + expected + "\n  constaté : " + found,
                    expected,
                    found);
        }
    }

    private static URI at(URI file, int line) {
        return URI.create(file + "?line=" + line);
    }
}
