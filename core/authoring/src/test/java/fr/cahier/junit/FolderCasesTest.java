package fr.cahier.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cahier.authoring.Folder;
import fr.cahier.authoring.FolderCheck;
import fr.cahier.regulation.RuleIssue;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class FolderCasesTest {

    private static final String CASES = """
            # Deux cas

            - cas: "Deux postes suffisent"
              obligation: ESS-01
              sujet: S1
              dossier:
                sites: [{ id: S1, recoit_public: true, postes_internet: 2 }]
              attendu: SATISFAITE

            - cas: "Un poste suffit"
              obligation: ESS-01
              sujet: S1
              dossier:
                sites: [{ id: S1, recoit_public: true, postes_internet: 1 }]
              attendu: SATISFAITE
            """;

    @TempDir
    Path temporary;

    @Test
    void each_chapter_is_a_container_and_each_case_a_test_that_opens_where_it_is_written() {
        Path folder = Folder.minimal(temporary).write("essai/cas.yaml", CASES).path();
        List<DynamicNode> chapters = FolderCases.of(folder).toList();
        assertThat(chapters).extracting(DynamicNode::getDisplayName).containsExactly("Essai");
        List<? extends DynamicNode> tests =
                ((DynamicContainer) chapters.get(0)).getChildren().toList();
        assertThat(tests)
                .extracting(DynamicNode::getDisplayName)
                .containsExactly("ESS-01 (S1) — Deux postes suffisent", "ESS-01 (S1) — Un poste suffit");
        assertThat(tests.get(1).getTestSourceUri().orElseThrow())
                .hasScheme("file")
                .hasQuery("line=10")
                .asString()
                .contains("essai/cas.yaml");
    }

    /** A list may stand away from the margin, and a text of a case may look like the beginning of another. */
    @Test
    void a_case_opens_where_it_is_written_wherever_its_list_stands() {
        String indented = CASES.replace("postes suffisent\"", "postes suffisent,\n    - et pas un de moins\"")
                .indent(2);
        Path folder =
                Folder.minimal(temporary).write("essai/cas.yaml", indented).path();
        assertThat(FolderCases.of(folder).flatMap(chapter -> ((DynamicContainer) chapter).getChildren()))
                .extracting(test -> test.getTestSourceUri().orElseThrow().getQuery())
                .containsExactly("line=3", "line=11");
    }

    @Test
    void a_case_that_fails_says_what_was_expected_and_what_was_found() throws Throwable {
        Path folder = Folder.minimal(temporary).write("essai/cas.yaml", CASES).path();
        List<? extends DynamicNode> tests = FolderCases.of(folder)
                .flatMap(chapter -> ((DynamicContainer) chapter).getChildren())
                .toList();
        ((DynamicTest) tests.get(0)).getExecutable().execute();
        AssertionFailedError failure = catchThrowableOfType(
                AssertionFailedError.class,
                () -> ((DynamicTest) tests.get(1)).getExecutable().execute());
        assertThat(failure)
                .hasMessageContaining("ESS-01 (S1), cas « Un poste suffit »")
                .hasMessageContaining("attendu : SATISFAITE")
                .hasMessageContaining("constaté : FAIT_MANQUANT, disant « Le dossier ne porte pas");
        assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("SATISFAITE");
    }

    @Test
    void a_case_tells_the_words_that_were_not_to_be_said() {
        Path folder = Folder.minimal(temporary)
                .write(
                        "essai/cas.yaml",
                        CASES.replaceFirst("SATISFAITE", "SATISFAITE\n  dit: \"S1\"\n  ne-dit-pas: \"2 postes\""))
                .path();
        DynamicTest first = FolderCases.of(folder)
                .flatMap(chapter -> ((DynamicContainer) chapter).getChildren())
                .map(DynamicTest.class::cast)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> first.getExecutable().execute())
                .hasMessageContaining("attendu : SATISFAITE, disant « S1 », sans dire « 2 postes »")
                .hasMessageContaining("constaté : SATISFAITE, disant « le site S1 offre 2 postes. »");
        assertThat(FolderCheck.playing(folder).warnings())
                .extracting(RuleIssue::message)
                .contains("le cas « Deux postes suffisent » attend SATISFAITE, disant « S1 », sans dire « 2 postes »,"
                        + " et les règles donnent SATISFAITE, disant « le site S1 offre 2 postes. ».");
    }

    @Test
    void a_folder_without_cases_does_not_pass_for_tested() {
        Path folder = Folder.minimal(temporary).path();
        assertThatThrownBy(() -> FolderCases.of(folder)).hasMessageContaining("has no case");
    }
}
