package fr.cahier.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.regulation.RuleIssueCode;
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

    private static final String OF_EDITIONS = """

        ## In the files of an edition

        Every issue of an edition has one too (`RuleIssue.code()`, `RuleIssueCode`), beside file, line, column and severity.

        | code | what is wrong |
        |---|---|
        """;

    @Test
    void the_page_lists_every_code_with_its_meaning() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        meanings("dossier/IssueCode.java").forEach((code, meaning) -> page.append(row(code, meaning)));
        page.append(OF_EDITIONS);
        meanings("regulation/RuleIssueCode.java").forEach((code, meaning) -> page.append(row(code, meaning)));
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, page);

        assertThat(meanings("dossier/IssueCode.java").keySet()).containsExactlyElementsOf(names(IssueCode.values()));
        assertThat(meanings("regulation/RuleIssueCode.java").keySet())
                .containsExactlyElementsOf(names(RuleIssueCode.values()));
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
        assertThat(RuleIssueCode.values())
                .allSatisfy(code -> assertThat(sources).contains("RuleIssueCode." + code.name()));
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static String row(String code, String meaning) {
        return "| `" + code + "` | " + meaning + " |\n";
    }

    private static Map<String, String> meanings(String file) throws IOException {
        Map<String, String> meanings = new LinkedHashMap<>();
        Matcher constants = CONSTANT.matcher(Files.readString(SOURCES.resolve(file)));
        while (constants.find()) {
            meanings.put(constants.group(2), constants.group(1));
        }
        return meanings;
    }
}
