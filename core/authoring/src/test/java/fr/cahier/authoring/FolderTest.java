package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder is a regulation, and what people usually change in one is accepted. */
class FolderTest {

    private static final String RULES = "essai/regles.drl";

    @TempDir
    Path temporary;

    @Test
    void a_common_wording_that_any_dossier_may_need_has_to_be_there() {
        Folder folder = Folder.minimal(temporary).replace("cahier.yaml", "  conflit:", "  conflict:");
        assertThat(folder.refusal()).hasMessageContaining("la formulation commune « conflit » manque.");
    }

    @Test
    void a_folder_judges_a_dossier() {
        ExecutableEdition edition = EditionFolder.load(Folder.minimal(temporary).path());
        assertThat(edition.edition().rules()).hasSize(2);
        assertThat(status(edition, 2)).isEqualTo(Status.SATISFIED);
        assertThat(status(edition, 1)).isEqualTo(Status.MISSING);
        assertThat(status(edition, null)).isEqualTo(Status.MISSING);
    }

    @Test
    void an_edition_that_is_only_read_is_the_same_as_the_one_that_judges() {
        Path folder = Folder.minimal(temporary)
                .replace(RULES, "  Site(", "  Fait( cle == \"places\" )\n  Site(")
                .path();
        assertThat(EditionCatalogue.directory(folder).edition())
                .isEqualTo(EditionFolder.load(folder).edition());
    }

    @Test
    void a_rule_about_an_obligation_that_does_not_exist_is_told_with_its_line() {
        Folder folder =
                Folder.minimal(temporary).replace(RULES, "@obligation( \"ESS-01\" )", "@obligation( \"ESS-02\" )");
        assertThat(folder.refusal())
                .hasMessageContaining(
                        "essai/regles.drl:7:16 : « ESS-01 assez de postes » : la règle conclut sur ESS-02,"
                                + " qui n’est pas une obligation à juger. Vouliez-vous écrire « ESS-01 » ?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "accepté",
            value = {
                "du: \"2026-03-01\" | accepté",
                "du: \"2026-02-28\" | le 28 février 2026, alors que ESS-01 en a besoin.",
                "au: \"2026-01-31\" | du 1er janvier 2026 au 31 janvier 2026, alors que ESS-01 en a besoin."
            })
    void a_threshold_needs_a_value_on_the_days_of_the_obligations_that_use_it_and_no_other(
            String days, String message) {
        Folder folder = Folder.minimal(temporary)
                .replace("cahier.yaml", "{ du: \"2026-01-01\", nombre: 2 }", "{ du: \"2026-03-01\", nombre: 2 }")
                .replace("essai/obligations.yaml", "- id: ESS-01\n", "- id: ESS-01\n  en-vigueur: { " + days + " }\n");
        if (message == null) {
            assertThat(folder.refusal()).isNull();
        } else {
            assertThat(folder.refusal()).hasMessageContaining("le seuil n’a pas de valeur " + message);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postesInternet >= $requis | postesInternet > $requis",
                "postesInternet >= $requis | (postesInternet >= $requis && postesInternet > 0) || erp.categorie == 1",
                "recoitPublic == true | recoitPublic == true, nom != null, nom != \"x\"",
                "recoitPublic == true | nom == null || nom != \"x\"",
                "recoitPublic == true | erp.avisSecurite == AvisSecurite.FAVORABLE || erp.avisSecurite == null",
                "Site( | Fait( cle == \"x\", $d : date, vrai == true )  Site(",
                "Site( | /* note */ Site( // note",
                "$constate : postesInternet | $constate : postesInternet, $nom : nom",
                "recoitPublic == true | recoitPublic == true, nom == \"http://x/y // ; end then\""
            })
    void a_usual_edit_is_accepted(String before, String after) {
        Folder folder = Folder.minimal(temporary).replace(RULES, before, after.replace("// note", "// note\n"));
        assertThat(folder.refusal()).isNull();
    }

    @Test
    void a_file_saved_under_windows_is_accepted() {
        Folder folder = Folder.minimal(temporary)
                .replace(RULES, "\n", "\r\n")
                .replace(RULES, "package", "\uFEFFpackage")
                .replace("cahier.yaml", "\n", "\r\n");
        assertThat(folder.refusal()).isNull();
    }

    private static Status status(ExecutableEdition edition, Integer postes) {
        Site site = Site.builder()
                .id("S1")
                .recoitPublic(true)
                .postesInternet(postes)
                .build();
        return Evaluator.of(edition)
                .evaluate(Dossier.builder().sites(List.of(site)).build())
                .findings()
                .stream()
                .filter(finding -> finding.obligation().id().equals("ESS-01"))
                .map(Finding::status)
                .findFirst()
                .orElseThrow();
    }
}
