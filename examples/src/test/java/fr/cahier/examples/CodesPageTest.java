package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.IssueCode;
import fr.cahier.instruction.UnappliedCode;
import fr.cahier.office.OfficeIssueCode;
import fr.cahier.regulation.LimitCode;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleIssueCode;
import fr.cahier.template.TemplateIssueCode;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of codes is written from the constants and what is said of them, and from the words below for the rest. */
class CodesPageTest {

    private static final Path PAGE = Path.of("../docs/codes.md");
    private static final Path WRITTEN = Path.of("target", "codes.md");
    private static final Path API = Path.of("../docs/api.txt");
    private static final Pattern TABLE = Pattern.compile("\\{\\{(\\w+)}}\n");
    private static final Pattern CONSTANT =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)+)\\*/\\s+([A-Z_]+)\\b", Pattern.DOTALL);

    private static final String TEXT = """
            # Codes

            What is refused or reported has a code for programs besides its French sentence for people. A code is never renamed or given another
            meaning; new ones may come, so a program has a branch for those that it does not know.

            | refusal | its code |
            |---|---|
            | `UnreadableDossierException`, `UnreadableDocumentException`, `UnreadableInstructionException`, `UnusableDoctrineException`, `UnusableServiceException` | `problems()`, each with an `IssueCode` |
            | `UnreadableVisitException` | `code()`, an `IssueCode`: `OTHER_FORMAT`, `UNSUITABLE_VALUE` or `INCONSISTENT` |
            | `RuleDefectException` | `code()`, a `RuleDefectCode`; where that is `WRONG_FILES`, `diagnostics()` too, each with a `RuleIssueCode` |
            | `TemplateException` | `code()`, a `TemplateIssueCode` |
            | `OfficeException` | `code()`, an `OfficeIssueCode` |
            | `LimitExceededException` | `code()`, a `LimitCode` |
            | `NoEditionException` | its name: no edition is in force on `day()` |
            | `Unapplied` | `code()`, an `UnappliedCode` |
            | `OtherTextException` | its name: a text is not the one that the edition was encoded from |
            | `RefusedValueException` | its name: a text is not written as its kind of value is; a reader tells it as `UNSUITABLE_VALUE` |

            Mistakes of the calling program are those of Java (`IllegalArgumentException`, `IllegalStateException`, `NullPointerException`), in English and
            without a code; a file that the system does not give is an `UncheckedIOException`.

            ## In an input

            `InputIssue.code()`, an `IssueCode`: of dossiers, documents, officers’ sheets, doctrines, services’ files and forms of visits.

            {{IssueCode}}

            ## In an entry of an officer’s sheet

            `Unapplied.code()`, an `UnappliedCode`: the sheet is read, and the entry is not applied.

            {{UnappliedCode}}

            ## In the files of an edition

            `RuleIssue.code()`, a `RuleIssueCode`, beside file, line, column and severity.

            {{RuleIssueCode}}

            ## In an edition as a whole

            `RuleDefectException.code()`, a `RuleDefectCode`: an edition cannot be loaded or run.

            {{RuleDefectCode}}

            ## In a template of pages and letters

            `TemplateException.code()`, a `TemplateIssueCode`, beside `line()`.

            {{TemplateIssueCode}}

            ## In a file of a word processor

            `OfficeException.code()`, an `OfficeIssueCode`.

            {{OfficeIssueCode}}

            ## Limits

            `LimitExceededException.code()`, a `LimitCode`. Files and documents beyond their limits have `LIMIT_EXCEEDED` of the tables above.

            {{LimitCode}}
            """;

    /** The codes, and the module in which they stand. */
    private static final Map<Class<? extends Enum<?>>, String> CODES = new LinkedHashMap<>();

    static {
        CODES.put(IssueCode.class, "core/engine");
        CODES.put(UnappliedCode.class, "core/casework");
        CODES.put(RuleIssueCode.class, "core/engine");
        CODES.put(RuleDefectCode.class, "core/engine");
        CODES.put(LimitCode.class, "core/engine");
        CODES.put(TemplateIssueCode.class, "core/documents");
        CODES.put(OfficeIssueCode.class, "core/office");
    }

    static Stream<Class<? extends Enum<?>>> codes() {
        return CODES.keySet().stream();
    }

    @Test
    void the_page_lists_every_code_with_its_meaning() throws IOException {
        StringBuilder page = new StringBuilder();
        Matcher tables = TABLE.matcher(TEXT);
        while (tables.find()) {
            tables.appendReplacement(page, Matcher.quoteReplacement(table(tables.group(1))));
        }
        tables.appendTail(page);
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, page);

        assertThat(PAGE).as("cp examples/%s docs/codes.md", WRITTEN).hasContent(page.toString());
        assertThat(CODES.keySet()).allSatisfy(type -> assertThat(page).contains("`" + type.getSimpleName() + "`"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_is_given_somewhere(Class<? extends Enum<?>> type) throws IOException {
        String sources = sources("main");

        assertThat(constants(type))
                .filteredOn(code -> !sources.contains(type.getSimpleName() + "." + code))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_is_expected_by_a_test(Class<? extends Enum<?>> type) throws IOException {
        String tests = sources("test");

        assertThat(constants(type))
                .filteredOn(code ->
                        !Pattern.compile("\\b" + code + "\\b").matcher(tests).find())
                .isEmpty();
    }

    @Test
    void every_exception_is_on_the_page() throws IOException {
        String page = Files.readString(PAGE);
        List<String> exceptions = Files.readAllLines(API).stream()
                .filter(line -> line.matches(".*Exception (final )?class .*"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .toList();

        assertThat(exceptions).hasSizeGreaterThan(12).allSatisfy(name -> assertThat(page)
                .contains("`" + name + "`"));
    }

    private static List<String> constants(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    private static String table(String name) throws IOException {
        Class<? extends Enum<?>> type = codes().filter(
                        one -> one.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
        Map<String, String> meanings = meanings(type);
        assertThat(meanings.keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        StringBuilder table = new StringBuilder("| code | what is wrong |\n|---|---|\n");
        meanings.forEach((code, meaning) ->
                table.append("| `").append(code).append("` | ").append(meaning).append(" |\n"));
        return table.toString();
    }

    private static Map<String, String> meanings(Class<?> type) throws IOException {
        Path source =
                Path.of("..", CODES.get(type), "src/main/java", type.getName().replace('.', '/') + ".java");
        Map<String, String> meanings = new LinkedHashMap<>();
        Matcher constants = CONSTANT.matcher(Files.readString(source));
        while (constants.find()) {
            meanings.put(
                    constants.group(2),
                    constants.group(1).replaceAll("\\s+(\\* )?", " ").strip());
        }
        return meanings;
    }

    private static String sources(String kind) throws IOException {
        StringBuilder sources = new StringBuilder();
        for (Path root : List.of(Path.of("../core"), Path.of("../rules"), Path.of("../examples"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(one -> one.toString().contains("/src/" + kind + "/"))
                        .filter(one -> one.toString().endsWith(".java"))
                        .toList()) {
                    sources.append(Files.readString(file));
                }
            }
        }
        return sources.toString();
    }
}
