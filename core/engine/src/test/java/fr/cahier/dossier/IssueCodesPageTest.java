package fr.cahier.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of codes is written from the constants and what is said of them. */
class IssueCodesPageTest {

    private static final Path PAGE = Path.of("../../docs/codes.md");
    private static final Path WRITTEN = Path.of("target", "codes.md");
    private static final Path SOURCES = Path.of("src/main/java/fr/cahier");
    private static final Pattern CONSTANT = Pattern.compile("/\\*\\* (.+?) \\*/\\s+([A-Z_]+)\\b[,(]?");

    private static final String HEAD = """
            # Codes

            Every issue of an input has a code besides its French sentence (`InputIssue.code()`, `IssueCode`). A code is never renamed or given another
            meaning; new ones may come, so a program has a branch for those that it does not know.

            | code | what is wrong |
            |---|---|
            """;

    @Test
    void the_page_lists_every_code_with_its_meaning() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        meanings().forEach((code, meaning) -> page.append("| `" + code + "` | " + meaning + " |\n"));
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, page);

        assertThat(meanings().keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(IssueCode.values()).map(Enum::name).toList());
        assertThat(PAGE).as("cp core/engine/%s docs/codes.md", WRITTEN).hasContent(page.toString());
    }

    @Test
    void every_code_is_given_somewhere() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (String module : List.of("../engine", "../authoring", "../../examples")) {
            try (Stream<Path> files = Files.walk(Path.of(module).resolve(SOURCES))) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    sources.append(Files.readString(file));
                }
            }
        }

        assertThat(IssueCode.values()).allSatisfy(code -> assertThat(sources).contains("IssueCode." + code.name()));
    }

    private static Map<String, String> meanings() throws IOException {
        Map<String, String> meanings = new LinkedHashMap<>();
        Matcher constants = CONSTANT.matcher(Files.readString(SOURCES.resolve("dossier/IssueCode.java")));
        while (constants.find()) {
            meanings.put(constants.group(2), constants.group(1));
        }
        return meanings;
    }
}
