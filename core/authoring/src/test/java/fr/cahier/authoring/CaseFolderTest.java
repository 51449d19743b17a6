package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cahier.cases.Coverage;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.verdict.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFolderTest {

    private static final String CASE = """
            - cas: "Deux postes"
              obligation: ESS-01
              sujet: S1
              dossier: { sites: [{ id: S1, recoit_public: true, postes_internet: 2 }] }
              attendu: SATISFAITE
            """;

    private static final String REFUSED = """
            - cas: "Refusé"
              obligation: ESS-01
              sujet: S1
              dossier: { sites: [{ id: S1, recoit_public: true, postes_internet: 1 }] }
              attendu: MANQUEMENT
            """;

    @TempDir
    Path temporary;

    private Folder folder;

    @BeforeEach
    void copy() {
        folder = Folder.minimal(temporary);
    }

    @Test
    void a_folder_without_cases_has_none() {
        assertThat(read().cases()).isEmpty();
    }

    @Test
    void every_fault_of_a_file_of_cases_is_told_with_its_line_and_column() {
        folder.write(
                "essai/cas.yaml",
                CASE.replace("postes_internet", "postes_internett").replace("SATISFAITE", "SATISFAIT"));
        assertThat(problems())
                .extracting(RuleIssue::toString)
                .satisfiesExactly(
                        dossier -> assertThat(dossier)
                                .startsWith("essai/cas.yaml:4:53 : « Deux postes » :")
                                .contains("« postes_internet »"),
                        expected -> assertThat(expected)
                                .isEqualTo("essai/cas.yaml:5:3 : « Deux postes » : « SATISFAIT » est inconnu."
                                        + " Vouliez-vous écrire « SATISFAITE » ?"));
    }

    @Test
    void an_unknown_key_is_told_in_french() {
        folder.write("essai/cas.yaml", CASE.replace("attendu", "atendu"));
        assertThat(problems())
                .extracting(RuleIssue::toString)
                .contains("essai/cas.yaml:5:3 : la clé « atendu » est inconnue. Vouliez-vous écrire « attendu » ?");
    }

    @Test
    void a_link_out_of_the_folder_is_not_followed() throws IOException {
        Path secret = Files.writeString(temporary.resolve("secret.yaml"), CASE);
        Files.createSymbolicLink(folder.path().resolve("essai/cas.yaml"), secret);
        Files.createSymbolicLink(folder.path().resolve("equivalences.yaml"), secret);
        assertThat(problems())
                .extracting(RuleIssue::file, RuleIssue::message)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("essai/cas.yaml", "ce lien mène hors du dossier."),
                        org.assertj.core.groups.Tuple.tuple("equivalences.yaml", "ce lien mène hors du dossier."));
    }

    @Test
    void a_file_that_is_too_long_is_refused() {
        folder.write("essai/cas.yaml", "#".repeat(1_000_001));
        assertThat(problems()).extracting(RuleIssue::message).containsExactly("le fichier dépasse 1 Mo.");
    }

    @Test
    void an_equivalence_without_reason_is_refused() {
        folder.write("equivalences.yaml", "- regle: \"ESS-01 assez de postes\"\n  changements: [\"sans la règle\"]\n");
        assertThat(problems())
                .extracting(RuleIssue::toString)
                .containsExactly("equivalences.yaml:1:3 : il manque la clé « raison ». Ajoutez-la, avec sa valeur.");
    }

    @Test
    void a_check_of_the_folder_reads_the_equivalences_too() {
        folder.write("equivalences.yaml", "- regle: \"ESS-01 assez de postes\"\n  changements: [\"sans la règle\"]\n");
        assertThat(FolderCheck.reading(folder.path()).errors())
                .extracting(RuleIssue::toString)
                .contains("equivalences.yaml:1:3 : il manque la clé « raison ». Ajoutez-la, avec sa valeur.");
    }

    @Test
    void what_may_be_found_and_no_case_expects_is_a_hole() {
        folder.write("essai/cas.yaml", CASE);
        assertThat(Coverage.of(EditionFolder.load(folder.path()).edition(), read().cases()))
                .singleElement()
                .satisfies(coverage -> {
                    assertThat(coverage.cases()).containsEntry(Status.SATISFIED, 1);
                    assertThat(coverage.holes()).containsExactly(Status.MISSING);
                });
    }

    @Test
    void a_case_of_silence_is_asked_for() {
        folder.write("essai/cas.yaml", CASE + REFUSED);
        assertThat(missing()).containsExactly("il manque un cas où l’obligation est manquante.");
    }

    @Test
    void no_case_is_asked_for_of_what_no_rule_concludes() {
        folder.write("essai/cas.yaml", CASE);
        assertThat(missing()).containsExactly("il manque un cas où l’obligation est manquante.");
    }

    @Test
    void what_asks_nothing_of_the_dossier_cannot_be_missing_from_it() {
        folder.write("essai/cas.yaml", CASE + REFUSED)
                .replace(
                        "essai/obligations.yaml",
                        "verification: [faits]\n  faits:",
                        "verification: [visite]\n  indices:")
                .replace(
                        "essai/obligations.yaml",
                        "constats:\n",
                        "constats:\n    rien-demande: \"Rien n’est demandé.\"\n");
        assertThat(missing()).containsExactly("il manque un cas où l’obligation est sans objet.");
    }

    @Test
    void a_case_on_the_number_is_asked_for() {
        folder.write("essai/cas.yaml", CASE.replace("postes_internet: 2", "postes_internet: 3"));
        assertThat(boundaries())
                .singleElement()
                .asString()
                .contains("aucun cas de ESS-01 n’est exactement sur le seuil « postes »")
                .contains("si aucun dossier ne peut y être, dites-le dans equivalences.yaml.");
    }

    @Test
    void a_number_on_which_no_dossier_stands_needs_no_case() {
        folder.write("essai/cas.yaml", CASE.replace("postes_internet: 2", "postes_internet: 3"))
                .write("equivalences.yaml", """
                        - regle: "ESS-01 assez de postes"
                          changements: ["les postes internet : au moins $requis -> plus de $requis"]
                          raison: "Un essai."
                        """);
        assertThat(boundaries()).isEmpty();
    }

    private List<String> missing() {
        return FolderCheck.reading(folder.path()).warnings().stream()
                .map(RuleIssue::message)
                .filter(message -> message.startsWith("il manque un cas"))
                .toList();
    }

    private List<RuleIssue> boundaries() {
        return FolderCheck.reading(folder.path()).warnings().stream()
                .filter(warning -> warning.message().contains("exactement sur le seuil"))
                .toList();
    }

    private CaseFolder read() {
        return CaseFolder.of(folder.path(), EditionFolder.load(folder.path()).edition());
    }

    private List<RuleIssue> problems() {
        return catchThrowableOfType(RuleDefectException.class, this::read).diagnostics();
    }
}
