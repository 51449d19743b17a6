package fr.cahier.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.regulation.RuleIssue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people write in rule files, and every issue that answers it. In {@code exemples.txt}, an example is the facts of a
 * rule or a whole file; below "---" stand its issues.
 */
class RefusedRulesTest {

    private static final String FILE = "essai/regles.drl";
    private static final String HEAD =
            "package cahiers.essai.essai\nimport fr.cahier.dossier.*\nimport fr.cahier.facts.*\n";

    private record Example(String text, String issues) {
        @Override
        public String toString() {
            return text.replace('\n', ' ');
        }
    }

    static Stream<Example> examples() {
        try (InputStream in = RefusedRulesTest.class.getResourceAsStream("/langage/exemples.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^=== ")).skip(1).map(RefusedRulesTest::example);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example example(String block) {
        int kind = block.indexOf('\n') + 1;
        int issues = block.indexOf("\n---\n", kind - 1);
        String written = issues < kind ? "" : block.substring(kind, issues);
        return new Example(
                block.startsWith("faits") ? rule(written) : written,
                block.substring(issues + "\n---\n".length()).strip());
    }

    private static String rule(String facts) {
        return HEAD + "rule \"essai\"\n  @obligation( \"ESS-01\" ) @conclut( \"satisfaite\" )\nwhen\n  " + facts
                + "\nthen\nend\n";
    }

    /** {@return the issues of a file of that text, as a folder reports them} */
    static String issues(String text) {
        return FileText.firstProblem(text.getBytes(StandardCharsets.UTF_8), false)
                .map(problem -> problem.span().line() + ":" + problem.span().column() + " : " + problem.message() + " "
                        + problem.advice())
                .orElseGet(() -> {
                    RuleFileParser.Parsed parsed = RuleFileParser.parse(FILE, text);
                    return Stream.concat(parsed.diagnostics().stream(), RuleLint.check(List.of(parsed.file())).stream())
                            .map(RuleIssue::toString)
                            .map(issue -> issue.substring(FILE.length() + 1))
                            .collect(Collectors.joining("\n"));
                });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_gets_its_issues_and_no_other(Example example) {
        assertThat(issues(example.text())).isEqualTo(example.issues());
    }

    @Test
    void many_rules_facts_and_conditions_are_refused_one_beyond_their_bound() {
        String condition = "\nnom == \"a\"";
        assertThat(issues(rule(facts("Candidat( nom == \"a\" )\n", 20)))).isEmpty();
        assertThat(issues(rule(facts("Candidat( nom == \"a\" )\n", 21)))).contains("demande plus de 20 faits.");
        assertThat(issues(rule("Candidat( " + facts(condition + ", ", 99) + condition + " )")))
                .isEmpty();
        assertThat(issues(rule("Candidat( " + facts(condition + ", ", 100) + condition + " )")))
                .contains("ce fait porte plus de 100 conditions.");
        String fifty = "Candidat( " + facts(condition + ", ", 49) + condition + " ) ";
        assertThat(issues(rule(facts(fifty, 4)))).isEmpty();
        assertThat(issues(rule(facts(fifty, 4) + "Candidat( $n : nom )"))).contains("porte plus de 200 conditions.");
        assertThat(issues(rule("Candidat( " + "(".repeat(20) + condition + ")".repeat(20) + " )")))
                .isEmpty();
        assertThat(issues(rule("Candidat( " + "(".repeat(21) + condition + ")".repeat(21) + " )")))
                .contains("plus de 20 parenthèses les unes dans les autres.");
    }

    @Test
    void a_file_holds_200_rules_and_no_more() {
        assertThat(issues(HEAD + rules(200))).isEmpty();
        assertThat(issues(HEAD + rules(201)))
                .isEqualTo("1204:1 : « r200 » : le fichier a plus de 200 règles. Répartissez-les en plusieurs"
                        + " chapitres.");
    }

    @Test
    void no_more_than_200_issues_of_a_file_are_kept() {
        String wrong = rules(150).replace("nom == \"a\"", "zzz == 1, yyy == 1");
        assertThat(issues(HEAD + wrong).lines()).hasSize(200);
    }

    @Test
    void a_line_has_at_most_1000_characters_and_the_alphabet_of_rules() {
        assertThat(issues(HEAD + "//" + "x".repeat(998) + "\n")).isEmpty();
        assertThat(issues("\n//" + "x".repeat(999) + "\n")).startsWith("2:1 : la ligne a plus de 1000 caractères.");
        assertThat(issues("// a\\b")).startsWith("1:5 : une barre oblique inverse");
        assertThat(issues("// a\u200Bb")).startsWith("1:5 : un caractère de contrôle invisible (U+200B)");
        assertThat(issues("// \u0430")).startsWith("1:4 : « \u0430 » (U+0430) n’est ni une lettre latine");
        assertThat(issues("// a\rb")).startsWith("1:5 : une fin de ligne d’un ancien codage");
        assertThat(issues(HEAD + "// a\r\n// b\r\n")).isEmpty();
    }

    @Test
    void an_edition_holds_as_many_rules_and_conditions_as_its_limits_say_and_no_more() {
        List<RuleFile> files = List.of(parsed("a", rules(2)), parsed("b", rules(1).replace("r0", "r2")));

        assertThat(RuleLint.check(files, limits(3, 3))).isEmpty();
        assertThat(RuleLint.check(files, limits(2, 3)))
                .singleElement()
                .hasToString("b/regles.drl:4:1 : « r2 » : l’édition a plus de 2 règles. Retirez celles qui ne servent"
                        + " pas.");
        assertThat(RuleLint.check(files, limits(1, 3)))
                .singleElement()
                .asString()
                .contains("a/regles.drl:10:1", "l’édition a plus de 1 règle.");
        assertThat(RuleLint.check(files, limits(3, 2)))
                .singleElement()
                .asString()
                .contains("b/regles.drl:4:1", "ont plus de 2 conditions et liaisons en tout.");
        assertThat(RuleLint.check(files, limits(3, 1)))
                .singleElement()
                .asString()
                .contains("a/regles.drl:10:1", "ont plus de 1 conditions et liaisons en tout.");
    }

    @Test
    void bindings_and_each_comparison_of_a_group_count_as_conditions() {
        List<RuleFile> file =
                List.of(parsed("a", rules(1).replace("nom == \"a\"", "$n : nom, (nom == \"a\" || nom == \"b\")")));

        assertThat(RuleLint.check(file, limits(1, 3))).isEmpty();
        assertThat(RuleLint.check(file, limits(1, 2))).hasSize(1);
    }

    @Test
    void bytes_that_are_not_utf_8_are_reported_where_they_stand() {
        byte[] latin = "// a\n// caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(FileText.firstProblem(latin, false)).hasValueSatisfying(problem -> {
            assertThat(problem.message()).isEqualTo("le fichier n’est pas enregistré en UTF-8.");
            assertThat(problem.span().line()).isEqualTo(2);
            assertThat(problem.span().column()).isEqualTo(7);
        });
    }

    private static RuleFile parsed(String chapter, String rules) {
        return RuleFileParser.parse(chapter + "/regles.drl", HEAD.replace("essai.essai", "essai." + chapter) + rules)
                .file();
    }

    private static FolderLimits limits(int rules, int conditions) {
        return FolderLimits.builder().rules(rules).conditions(conditions).build();
    }

    private static String facts(String fact, int times) {
        return fact.repeat(times);
    }

    private static String rules(int count) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rules.append("rule \"r").append(i).append("\"\n");
            rules.append(
                    "@obligation( \"E\" ) @conclut( \"satisfaite\" )\nwhen\nCandidat( nom == \"a\" )\nthen\nend\n");
        }
        return rules.toString();
    }
}
