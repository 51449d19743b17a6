package fr.cahier.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The library judges by any cahier des charges: the words of the first one stand in its own module, and here only as names and
 * values of the dossier's schema.
 */
class WordsOfOneTextTest {

    private static final Pattern WORDS = Pattern.compile(
            "SPRO|Spro|\\bspro|_spro|[Nn]ormand|Rés['’]o|[Rr]esopro|[Rr]égion|RÉGION|REGION|\\b[Rr]egion\\b(?!\\()");

    private static final Path CORE = Path.of("..");

    /** The schema's names and values, and the French words for them. */
    private static final List<String> ALLOWED = List.of(
            "engine/src/main/java/fr/cahier/dossier/[A-Z]\\w+\\.java",
            "engine/src/main/resources/fr/cahier/dossier/[a-z.]+");

    /** They repeat the dossier's schema. */
    private static final List<String> PUBLISHED =
            List.of("authoring/src/main/resources/fr/cahier/authoring/(cas|obligations)\\.schema\\.json");

    @Test
    void no_word_of_one_cahier_des_charges_stands_outside_the_dossiers_schema() throws IOException {
        assertThat(found(false)).isEmpty();
    }

    @Test
    void the_exceptions_are_still_needed() throws IOException {
        List<String> found = found(true);

        Stream.concat(ALLOWED.stream(), PUBLISHED.stream())
                .forEach(allowed ->
                        assertThat(found).as(allowed).anyMatch(hit -> hit.matches("core/" + allowed + ":\\d+ .*")));
    }

    @Test
    void the_package_of_the_exceptions_says_so() throws IOException {
        assertThat(CORE.resolve("engine/src/main/java/fr/cahier/dossier/package-info.java"))
                .content()
                .contains("Values and names that the first text needs stand here");
    }

    private static List<String> found(boolean excepted) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            String path = CORE.relativize(file).toString().replace('\\', '/');
            if (isExcepted(path) == excepted) {
                hits(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8), found);
            }
        }
        return found;
    }

    private static void hits(String path, String text, List<String> found) {
        int line = 0;
        for (String content : text.split("\n", -1)) {
            line++;
            if (WORDS.matcher(content).find()) {
                found.add("core/" + path + ":" + line + " " + content.strip());
            }
        }
    }

    private static boolean isExcepted(String path) {
        return Stream.concat(ALLOWED.stream(), PUBLISHED.stream()).anyMatch(path::matches);
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.list(CORE)) {
            for (Path main : modules.map(module -> module.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList()) {
                try (Stream<Path> files = Files.walk(main)) {
                    files.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().endsWith(".ttf"))
                            .sorted()
                            .forEach(sources::add);
                }
            }
        }
        assertThat(sources).as("files read").hasSizeGreaterThan(300);
        return sources;
    }
}
