package fr.cahier.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    private static final Path ROOT = Path.of("../..");

    /** The schema's names and values, and the French words for them: they stand in the dossiers that were written with it. */
    private static final List<String> ALLOWED = List.of(
            "core/engine/src/main/java/fr/cahier/dossier/[A-Z]\\w+\\.java",
            "core/engine/src/main/resources/fr/cahier/dossier/[a-z.]+");

    /** They repeat the dossier's schema. */
    private static final List<String> PUBLISHED = List.of(
            "core/authoring/src/main/resources/fr/cahier/authoring/(cahier|cas|obligations)\\.schema\\.json",
            "core/engine/src/main/resources/fr/cahier/contract/(verdict|ranged-verdict)\\.schema\\.json",
            "core/casework/src/main/resources/fr/cahier/contract/reviewed-verdict\\.schema\\.json");

    /**
     * What is about the shipped edition by its nature: a host that loads it by its name, dossiers drawn close to the limits of
     * its text, and what is measured of it.
     */
    private static final List<String> OF_THE_SHIPPED_EDITION = List.of(
            "examples/src/main/java/fr/cahier/examples/embedding/\\w+\\.java",
            "examples/src/main/java/fr/cahier/examples/generator/\\w+\\.java",
            "examples/(benchmarks|reliability)/src/main/.+");

    @Test
    void no_word_of_one_cahier_des_charges_stands_outside_the_dossiers_schema() throws IOException {
        assertThat(found(false)).isEmpty();
    }

    @Test
    void the_exceptions_are_still_needed() throws IOException {
        List<String> found = found(true);

        exceptions()
                .forEach(allowed -> assertThat(found).as(allowed).anyMatch(hit -> hit.matches(allowed + ":\\d+ .*")));
    }

    @Test
    void the_package_of_the_exceptions_says_so() throws IOException {
        assertThat(ROOT.resolve("core/engine/src/main/java/fr/cahier/dossier/package-info.java"))
                .content()
                .contains("Values and names that the first text needs stand here");
    }

    private static List<String> found(boolean excepted) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            String path = ROOT.relativize(file).toString().replace('\\', '/');
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
                found.add(path + ":" + line + " " + content.strip());
            }
        }
    }

    private static boolean isExcepted(String path) {
        return exceptions().anyMatch(path::matches);
    }

    private static Stream<String> exceptions() {
        return Stream.of(ALLOWED, PUBLISHED, OF_THE_SHIPPED_EDITION).flatMap(List::stream);
    }

    private static Stream<Path> modules(String folder) {
        try {
            Path parent = ROOT.resolve(folder);
            return Stream.concat(Stream.of(parent), Files.list(parent));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>(List.of(ROOT.resolve("examples/cahier")));
        try (Stream<Path> modules = Stream.of("core", "examples").flatMap(WordsOfOneTextTest::modules)) {
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
