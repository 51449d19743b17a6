package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a developer caused is told in English; officers and policy staff never meet it. */
class DeveloperErrorsTest {

    private static final List<Path> LIBRARY = List.of(Path.of("../core"), Path.of("../rules"));

    private static final Pattern THROWN =
            Pattern.compile("new (?:IllegalArgument|IllegalState|NullPointer|UnsupportedOperation|NoSuchElement"
                    + "|IndexOutOfBounds|ConcurrentModification)Exception\\(|new AssertionError\\(|requireNonNull\\(");

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final Pattern FRENCH = Pattern.compile(
            "[àâçèéêëîïôùûœ’]|\\b(?:le|la|les|un|une|des|est|pas|il|ce|cet|cette|aucun|aucune|que|pour)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Test
    void the_errors_of_a_developer_are_english() throws IOException {
        List<String> texts = texts();

        assertThat(texts).hasSizeGreaterThan(100);
        assertThat(texts).filteredOn(text -> FRENCH.matcher(text).find()).isEmpty();
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path root : LIBRARY) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(one -> one.toString().contains("/src/main/java/"))
                        .filter(one -> one.toString().endsWith(".java"))
                        .toList()) {
                    texts(file, texts);
                }
            }
        }
        return texts;
    }

    /** Adds what each exception of the file says, with the file's name before it. */
    private static void texts(Path file, List<String> texts) throws IOException {
        String source = Files.readString(file);
        for (Matcher thrown = THROWN.matcher(source); thrown.find(); ) {
            StringBuilder said = new StringBuilder();
            String arguments = source.substring(thrown.end(), end(source, thrown.end()));
            for (Matcher text = TEXT.matcher(arguments); text.find(); ) {
                said.append(text.group(1));
            }
            if (!said.isEmpty()) {
                texts.add(file.getFileName() + ": " + said);
            }
        }
    }

    /** {@return where the parenthesis that is open at {@code from} is closed} */
    private static int end(String source, int from) {
        int open = 1;
        boolean quoted = false;
        for (int at = from; at < source.length(); at++) {
            char sign = source.charAt(at);
            if (quoted && sign == '\\') {
                at++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == '(' || sign == ')')) {
                open += sign == '(' ? 1 : -1;
                if (open == 0) {
                    return at;
                }
            }
        }
        return source.length();
    }
}
