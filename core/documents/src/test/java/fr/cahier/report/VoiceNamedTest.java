package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.authoring.EditionCatalogue;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.authoring.Folder;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who instructs, what is granted and where things are seen on site come from the edition. */
class VoiceNamedTest {

    private static final String ROWS = "essai/obligations.yaml";

    private static final Dossier COMPLIANT = Dossier.builder()
            .sites(List.of(
                    Site.builder().id("S1").recoitPublic(true).postesInternet(2).build()))
            .build();

    @TempDir
    Path temporary;

    private Folder folder;

    @BeforeEach
    void an_approval_that_agents_instruct() {
        folder = Folder.minimal(temporary)
                .replace("cahier.yaml", "texte:\n", """
                        service: { nom: "les agents de la Ville", genre: masculin }
                        label: "l’agrément"
                        visite:
                          - lieu: "Dans la cour"
                          - { lieu: "Devant les postes", faits: ["sites[].postes_internet"] }
                        texte:
                        """)
                .replace(ROWS, "verification: [faits]", "verification: [faits, visite, apres-label]");
    }

    private Verdict verdict() {
        return Evaluator.of(EditionFolder.load(folder.path())).evaluate(COMPLIANT);
    }

    @Test
    void reports_name_what_is_granted() {
        Verdict verdict = verdict();
        assertThat(verdict.conclusion()).isEqualTo(Conclusion.COMPLIANT);
        assertThat(TextReport.of(verdict))
                .contains("ce qui se constate sur place ou après l’agrément.", "DÛ APRÈS L’AGRÉMENT")
                .doesNotContainIgnoringCase("label");
        assertThat(HtmlReport.of(verdict)).contains("Dû après l’agrément (1)");
    }

    @Test
    void letters_name_who_instructs_and_agree_with_it() {
        String letter = Letter.of(
                        Letter.Kind.EXPLICATION,
                        verdict(),
                        EditionFolder.load(folder.path()).edition(),
                        Templates.shipped())
                .text();
        assertThat(letter.replaceAll("\\s+", " ")).contains("par les agents de la Ville");
    }

    @Test
    void questions_name_who_may_settle_them() {
        folder.replace("cahier.yaml", "    rubrique: \"Essai\"\n", "    fixe-par: service\n    rubrique: \"Essai\"\n");
        assertThat(QuestionsReport.of(EditionFolder.load(folder.path()).edition(), Doctrine.VIDE))
                .contains("Seuils que le texte laisse aux agents de la Ville");
    }

    @Test
    void what_is_asked_for_names_no_service_of_another_text() {
        folder.replace(
                ROWS,
                "    - \"sites[].postes_internet\"",
                "    - \"sites[].postes_internet\"\n    - \"creneaux[].service\"");
        folder.replace(ROWS, "  constats:", "  remede: \"Dites-le.\"\n  constats:");
        Dossier unsaid = COMPLIANT.toBuilder()
                .sites(List.of(Site.builder().id("S1").recoitPublic(true).build()))
                .creneaux(List.of(Creneau.builder().siteId("S1").jour(1).build()))
                .build();
        String asked =
                TextReport.of(Evaluator.of(EditionFolder.load(folder.path())).evaluate(unsaid));
        assertThat(asked.replaceAll("\\s+", " "))
                .contains("une réponse parmi", "autre activité, service visé par le texte")
                .doesNotContain("SPRO");
    }

    @Test
    void an_explanation_names_what_is_granted() {
        assertThat(ExplanationReport.of(EditionCatalogue.directory(folder.path())
                        .explain("ESS-01", LocalDate.of(2026, 1, 1))
                        .orElseThrow()))
                .contains("la vie de l’agrément");
    }

    @Test
    void a_visit_goes_through_the_stops_of_the_edition() {
        assertThat(VisitSheet.of(verdict())).contains("Devant les postes\n").doesNotContain("Dans la cour");
        folder.replace("cahier.yaml", "sites[].postes_internet", "sites[].adresse");
        assertThat(VisitSheet.of(verdict())).contains("Dans la cour\n").doesNotContain("Devant les postes");
    }

    @Test
    void without_stops_a_visit_is_not_sorted() {
        folder = Folder.minimal(
                        temporary.resolve(temporary.resolve("plain").toFile().mkdir() ? "plain" : "."))
                .replace(ROWS, "verification: [faits]", "verification: [faits, visite]");
        assertThat(VisitSheet.of(verdict())).contains("ESS-01  Des postes").doesNotContain("Dehors", "l’entrée");
    }
}
