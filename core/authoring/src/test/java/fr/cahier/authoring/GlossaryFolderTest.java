package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.regulation.Glossary.Term;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms that an edition explains, in its folder. */
class GlossaryFolderTest {

    @TempDir
    Path temporary;

    private Folder explaining(String terms) {
        return Folder.minimal(temporary).replace("cahier.yaml", "texte:\n", "lexique: " + terms + "\ntexte:\n");
    }

    private static List<String> told(List<RuleIssue> issues) {
        return issues.stream().map(RuleIssue::toString).toList();
    }

    private static List<RuleIssue> warnings(Folder folder) {
        return FolderCheck.reading(folder.path()).warnings().stream()
                .filter(issue -> issue.file().equals("cahier.yaml"))
                .toList();
    }

    @Test
    void terms_are_data_of_the_edition_in_the_order_of_the_file() {
        Folder folder = explaining("""

                  - { terme: "postes", sens: "Les ordinateurs mis à disposition." }
                  - { terme: " Essai ", sens: "Une édition qui sert aux tests." }""");
        assertThat(EditionFolder.load(folder.path())
                        .edition()
                        .voice()
                        .glossary()
                        .terms())
                .containsExactly(
                        new Term("postes", "Les ordinateurs mis à disposition."),
                        new Term("Essai", "Une édition qui sert aux tests."));
        assertThat(warnings(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{ terme: "Essai", sens: "Un." }, { terme: "essai", sens: "Deux." }] | le terme « essai » est expliqué deux fois
            [{ terme: " ", sens: "Un." }]                                        | le terme est vide
            [{ terme: "Essai", sens: "" }]                                       | le sens est vide
            [{ terme: "Essai", sens: "Un <b>test</b>." }]                        | le sens porte « < » ou « > »
            [{ terme: "Es\\u200Bsai", sens: "Un." }]                             | un caractère de contrôle invisible (U+200B) est refusé
            [{ terme: "Essai", sens: "Un.\\nDeux." }]                            | porte un retour à la ligne
            [{ terme: "Essai" }]                                                 | il manque la clé « sens »
            """)
    void what_readers_could_not_use_is_refused_with_its_place(String terms, String problem) {
        assertThat(told(explaining(terms).refusal().diagnostics()))
                .singleElement()
                .asString()
                .contains("cahier.yaml:", problem);
    }

    @Test
    void terms_and_meanings_have_a_bound() {
        String term = "{ terme: \"%s\", sens: \"%s\" }";
        assertThat(told(explaining("[" + term.formatted("a".repeat(61), "b".repeat(301)) + "]")
                        .refusal()
                        .diagnostics()))
                .satisfiesExactly(
                        first -> assertThat(first).contains("plus de 60 caractères"),
                        second -> assertThat(second).contains("plus de 300 caractères"));
    }

    @Test
    void an_edition_explains_fifty_terms_at_most() {
        String many = IntStream.range(0, 51)
                .mapToObj("{ terme: \"t%1$d\", sens: \"s\" }"::formatted)
                .collect(Collectors.joining(", ", "[", "]"));
        assertThat(told(explaining(many).refusal().diagnostics()))
                .singleElement()
                .asString()
                .contains("plus de 50 éléments sous « lexique »");
    }

    @Test
    void a_term_that_no_text_contains_is_a_warning_at_its_line() {
        Folder folder = explaining("""

                  - { terme: "Essai", sens: "Une édition sans CPE." }
                  - { terme: "CPE", sens: "Un conseil." }
                  - { terme: "CEP", sens: "Un autre." }""");
        assertThat(warnings(folder)).singleElement().satisfies(issue -> {
            assertThat(issue.severity()).isEqualTo(Severity.WARNING);
            assertThat(issue.message()).isEqualTo("aucun texte de l’édition ne contient « CEP ».");
            assertThat(folder.text("cahier.yaml").lines().skip(issue.line() - 1).findFirst())
                    .hasValueSatisfying(line -> assertThat(line).contains("CEP"));
        });
    }
}
