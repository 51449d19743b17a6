package fr.cahier.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Regulations;
import fr.cahier.cases.Case;
import fr.cahier.cases.CaseResult;
import fr.cahier.cases.CaseRunner;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Regulation;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of every chapter is a test of its own. */
class CasesTest {

    private final Regulation regulation = Regulations.shipped(Edition.ID);
    private final CaseRunner runner = new CaseRunner(regulation);

    @TestFactory
    Stream<DynamicNode> every_case_of_every_chapter_gets_the_finding_an_officer_expects() {
        return regulation.chapters().stream().map(this::chapter);
    }

    private DynamicNode chapter(Chapter chapter) {
        return DynamicContainer.dynamicContainer(
                chapter.title(),
                Edition.cases(chapter).stream()
                        .map(expectation -> DynamicTest.dynamicTest(
                                expectation.obligation() + " " + expectation.name(), () -> check(expectation))));
    }

    private void check(Case expectation) {
        CaseResult result = runner.run(expectation);
        assertThat(result.found())
                .as("%s, cas « %s » : %s", expectation.obligation(), expectation.name(), result.sentence())
                .isEqualTo(result.expected());
        if (expectation.saying() != null) {
            assertThat(result.sentence()).contains(expectation.saying());
        }
    }
}
