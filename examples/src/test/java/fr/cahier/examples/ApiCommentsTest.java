package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The comment of every type that is promised says since when, and which threads may use it; its package says that nothing in it is null
 * but what is marked. What stands within a type is as the type around it.
 */
class ApiCommentsTest {

    private static final Path API = Path.of("../docs/api.txt");
    private static final Path MODULES = Path.of("../core");
    private static final Pattern COMMENT = Pattern.compile("(?s)(/\\*\\*(?:(?!\\*/).)*\\*/)\\s*(?:@[^\n]*\n)*public ");
    private static final Pattern THREADS =
            Pattern.compile("(?i)thread-safe|for one( form and one)? thread|annotation of a type");

    @Test
    void every_type_says_since_when_and_which_threads_may_use_it() throws IOException {
        List<String> types = types();

        assertThat(types).hasSizeGreaterThan(250);
        assertThat(types.stream().flatMap(ApiCommentsTest::missing)).isEmpty();
    }

    @Test
    void every_package_says_that_nothing_is_null_but_what_is_marked() throws IOException {
        assertThat(types().stream()
                        .map(type -> type.substring(0, type.lastIndexOf('.')))
                        .distinct())
                .allSatisfy(name -> assertThat(read(name + ".package-info"))
                        .as(name)
                        .hasValueSatisfying(text -> assertThat(text).contains("\n@NullMarked\npackage ")));
    }

    private static List<String> types() throws IOException {
        return Files.readAllLines(API).stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .filter(type -> type.indexOf('$') < 0)
                .distinct()
                .toList();
    }

    private static Stream<String> missing(String type) {
        String text = read(type).orElseThrow(() -> new IllegalStateException("No source of " + type));
        Matcher found = COMMENT.matcher(text);
        String comment = found.find() ? found.group(1).replaceAll("\\s*\n \\* ?", " ") : "";
        return Stream.of(
                        comment.contains("@since ") ? "" : type + ": no @since",
                        THREADS.matcher(comment).find() ? "" : type + ": nothing on threads")
                .filter(missing -> !missing.isEmpty());
    }

    private static Optional<String> read(String name) {
        try (Stream<Path> modules = Files.list(MODULES)) {
            Optional<Path> file = modules.map(
                            module -> module.resolve("src/main/java").resolve(name.replace('.', '/') + ".java"))
                    .filter(Files::exists)
                    .findFirst();
            return file.isEmpty() ? Optional.empty() : Optional.of(Files.readString(file.get()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
