package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.authoring.Folder;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Site;
import fr.cahier.json.VerdictWriter;
import fr.cahier.oscal.OscalWriter;
import fr.cahier.plan.CompletionRequest;
import fr.cahier.plan.Plan;
import fr.cahier.plan.Planner;
import fr.cahier.regulation.Edition;
import fr.cahier.report.Letter.Kind;
import fr.cahier.verdict.Verdict;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads a page reads what people call a declared fact, with its unit, and never its key. */
class DeclaredFactPagesTest {

    private static final String NAME = "Heures d’ouverture par semaine";

    @TempDir
    Path temporary;

    private Evaluator evaluator;
    private Edition edition;

    @BeforeEach
    void an_edition_that_asks_for_hours() {
        Folder folder = Folder.minimal(temporary)
                .replace("cahier.yaml", "formulations:", """
                        faits:
                          - cle: heures-ouverture
                            libelle: "Heures d’ouverture par semaine"
                            genre: nombre
                            unite: heures
                            au-moins: 1
                            au-plus: 168
                            sujet: site
                        formulations:""")
                .replace(
                        "essai/obligations.yaml",
                        "  verification: [faits]",
                        "  remede: \"Dites-le.\"\n  verification: [faits, visite]")
                .replace("essai/obligations.yaml", "sites[].postes_internet", "faits.heures-ouverture")
                .replace(
                        "essai/regles.drl",
                        "Site( $site : id, recoitPublic == true, postesInternet >= $requis, $constate : postesInternet )",
                        "Fait( cle == \"heures-ouverture\", $site : sujet, nombre >= $requis, $constate : nombre )");
        folder.replace("essai/regles.drl", "rule \"ESS-01 assez de postes\"", """
                        rule "ESS-01 trop peu d’heures"
                          @obligation( "ESS-01" ) @conclut( "manquement" )
                        when
                          Seuil( code == "postes", $requis : nombre )
                          Fait( cle == "heures-ouverture", $site : sujet, nombre < $requis, $constate : nombre )
                        then
                        end

                        rule "ESS-01 assez de postes\"""")
                .replace(
                        "essai/obligations.yaml",
                        "    satisfaite:",
                        "    manquement: \"{sujet} ouvre {constate} heures.\"\n    satisfaite:");
        ExecutableEdition loaded = EditionFolder.load(folder.path());
        edition = loaded.edition();
        evaluator = Evaluator.of(loaded);
    }

    private static Dossier saying(@Nullable Integer hours) {
        Fait row = Fait.builder()
                .cle("heures-ouverture")
                .siteId("S1")
                .nombre(hours == null ? null : BigDecimal.valueOf(hours))
                .build();
        return silent().toBuilder().faits(List.of(row)).build();
    }

    private static Dossier silent() {
        return Dossier.builder()
                .sites(List.of(Site.builder().id("S1").recoitPublic(true).build()))
                .build();
    }

    private static void tells(String page, String... words) {
        assertThat(flat(page)).contains(words).doesNotContain("heures-ouverture", "fait n°", "nom du fait");
    }

    private static String flat(String page) {
        return page.replaceAll("[\\s\u00A0\u202F]+", " ");
    }

    @Test
    void a_report_tells_what_is_said_and_what_is_wanted() {
        tells(TextReport.of(evaluator.evaluate(saying(1))), "Fait : " + NAME + ", en heures (site S1) : 1");
        tells(
                TextReport.of(evaluator.evaluate(silent())),
                "Où : " + NAME + " ; attendu : un nombre de 1 à 168, en heures.");
        assertThat(VerdictWriter.json(evaluator.evaluate(silent()))).contains("\"label\" : \"" + NAME + "\"");
    }

    @Test
    void letters_visit_sheet_and_standard_form_tell_it() {
        Verdict verdict = evaluator.evaluate(saying(30));
        tells(VisitSheet.of(verdict), NAME + ", en heures (site S1) : 30");
        assertThat(OscalWriter.files(verdict, edition).values())
                .anyMatch(file -> file.contains("(" + NAME + ", en heures (site S1)) : 30"));
        tells(
                Letter.of(Kind.MOTIFS, evaluator.evaluate(saying(1)), edition, Templates.shipped())
                        .text(),
                NAME + ", en heures (site S1) : 1");
    }

    @Test
    void a_plan_and_the_letter_that_asks_for_it_tell_it() {
        Plan plan = Planner.of(evaluator).plan(silent());
        tells(PlanReport.of(plan), "Indiquez, pour le site S1 : ", " — combien (un nombre de 1 à 168, en heures) ?");
        tells(
                Letter.of(
                                Kind.COMPLEMENTS,
                                CompletionRequest.of(evaluator, silent()),
                                edition,
                                LetterDetails.NONE,
                                Templates.shipped())
                        .text(),
                "Pour le site S1 : ",
                NAME + " — combien (un nombre de 1 à 168, en heures) ?");
    }

    @Test
    void a_plan_completes_the_row_that_lacks_its_value() {
        Plan plan = Planner.of(evaluator).plan(saying(null));
        assertThat(plan.changes()).singleElement().satisfies(change -> assertThat(change.pointer())
                .isEqualTo("/faits/0/nombre"));
        tells(PlanReport.of(plan), "Indiquez, pour le site S1 : ", " — combien (un nombre de 1 à 168, en heures) ?");
    }
}
