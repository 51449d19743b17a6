package fr.cahier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The guide of policy staff, followed to the letter: what it tells to type is typed, what it shows is seen. */
class WalkThroughsTest {

    private static final Path GUIDE = Path.of("../rules/README.md");

    @TempDir
    Path beside;

    @Test
    void there_are_seven_of_them() throws IOException {
        assertThat(sections()).hasSize(7);
    }

    @TestFactory
    Stream<DynamicTest> each_walk_through_ends_well() throws IOException {
        return sections().stream().map(section -> DynamicTest.dynamicTest(title(section), () -> follow(section)));
    }

    private void follow(String section) {
        Reader reader = new Reader(beside);
        List<Step> steps = Step.of(section);
        assertThat(steps).as("steps").hasSizeGreaterThan(3);
        steps.forEach(reader::follow);
    }

    private static List<String> sections() throws IOException {
        String guide = Files.readString(GUIDE);
        return Arrays.stream(guide.split("(?m)^(?=##)"))
                .filter(section -> section.matches("(?s)### [1-7]\\. .*"))
                .toList();
    }

    private static String title(String section) {
        return section.lines().findFirst().orElseThrow().substring(4);
    }
}
