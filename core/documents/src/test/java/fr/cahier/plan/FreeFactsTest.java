package fr.cahier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.authoring.Folder;
import fr.cahier.diff.DossierDiff;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Site;
import fr.cahier.report.PlanReport;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a free fact is called stands in the rules; no sentence is read for it. */
class FreeFactsTest {

    private static final Dossier DOSSIER = Dossier.builder()
            .sites(List.of(Site.builder().id("S1").recoitPublic(true).build()))
            .build();

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"places-assises", "a « b ». c ; d", "1. Places ; « assises » (oui) : non"})
    void a_fact_is_proposed_under_the_key_that_the_rule_compares_whatever_the_remedy_quotes(String key) {
        for (String remedy : List.of(
                "Dites-le pour {sujet}, dans un fait de clé « " + key + " ».",
                "Répondez « oui » pour {sujet} ; voyez la notice « Faits ».",
                "Complétez le dossier.")) {
            assertThat(plan(key, remedy).changes()).singleElement().satisfies(change -> assertThat(
                            change.edits().get(0))
                    .returns("/faits", Edit::pointer)
                    .returns(Fait.builder().cle(key).siteId("S1").vrai(true).build(), Edit::value));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a « b ». c ; d", "1. Places ; « assises » (oui) : non"})
    void a_plan_says_the_key_with_the_marks_of_a_quotation_in_a_quotation(String key) {
        String told = key.replace("« ", "“").replace(" »", "”");
        assertThat(PlanReport.of(plan(key, "Complétez le dossier.")).replaceAll("[\\s\u00A0]+", " "))
                .contains("Indiquez, pour le site S1 : ce qu’il en est de « " + told + " ».");
    }

    @Test
    void a_declared_fact_is_proposed_in_its_field_within_its_bounds() {
        Folder folder = Folder.minimal(temporary)
                .replace("cahier.yaml", "formulations:", """
                        faits:
                          - { cle: heures, libelle: "Heures", genre: nombre, au-moins: 1, au-plus: 168, sujet: site }
                        formulations:""")
                .replace("essai/obligations.yaml", "sites[].postes_internet", "faits.heures")
                .replace(
                        "essai/regles.drl",
                        "Site( $site : id, recoitPublic == true, postesInternet >= $requis, $constate : postesInternet )",
                        "Fait( cle == \"heures\", $site : sujet, nombre >= $requis, $constate : nombre )");
        assertThat(Planner.of(Evaluator.of(EditionFolder.load(folder.path())))
                        .plan(DOSSIER)
                        .changes())
                .singleElement()
                .satisfies(change -> assertThat(change.edits().get(0))
                        .returns("/faits", Edit::pointer)
                        .returns(
                                Fait.builder()
                                        .cle("heures")
                                        .siteId("S1")
                                        .nombre(BigDecimal.valueOf(2))
                                        .build(),
                                Edit::value));
    }

    @Test
    void another_fact_of_the_same_site_does_not_answer_what_was_asked() {
        Folder folder = Folder.minimal(temporary)
                .replace("cahier.yaml", "formulations:", """
                        faits:
                          - { cle: heures, libelle: "Heures", genre: nombre, sujet: site }
                          - { cle: places, libelle: "Places", genre: nombre, sujet: site }
                        formulations:""")
                .replace("essai/obligations.yaml", "sites[].postes_internet", "faits.heures")
                .replace(
                        "essai/regles.drl",
                        "Site( $site : id, recoitPublic == true, postesInternet >= $requis, $constate : postesInternet )",
                        "Fait( cle == \"heures\", $site : sujet, nombre >= $requis, $constate : nombre )");
        Evaluator evaluator = Evaluator.of(EditionFolder.load(folder.path()));
        Fait places =
                Fait.builder().cle("places").siteId("S1").nombre(BigDecimal.TEN).build();
        Dossier later = DOSSIER.toBuilder().faits(List.of(places)).build();
        Plan plan = Planner.of(evaluator).plan(DOSSIER);
        Progress progress = Progress.of(plan, later, evaluator.evaluate(later));
        assertThat(progress.items())
                .singleElement()
                .extracting(Progress.Item::state)
                .isEqualTo(Progress.State.NOT_DONE);
        assertThat(progress.outside())
                .singleElement()
                .returns("Places (site S1)", DossierDiff.Change::place)
                .returns("10", DossierDiff.Change::after);
    }

    @Test
    void a_date_is_proposed_on_the_day_of_a_threshold_that_follows_the_deposit() {
        Folder folder = Folder.minimal(temporary)
                .replace("cahier.yaml", "formulations:", """
                        faits:
                          - { cle: convention, libelle: "Date de la convention", genre: date, sujet: site }
                        formulations:""")
                .replace("cahier.yaml", "nombre: 2 }", "jour: \"12 mois avant le dépôt\" }")
                .replace("cahier.yaml", "    unite: postes\n", "")
                .replace("essai/obligations.yaml", "sites[].postes_internet", "faits.convention")
                .replace("essai/regles.drl", "$requis : nombre", "$requis : jour")
                .replace(
                        "essai/regles.drl",
                        "Site( $site : id, recoitPublic == true, postesInternet >= $requis, $constate : postesInternet )",
                        "Fait( cle == \"convention\", $site : sujet, date == $requis, $constate : date )");
        Dossier deposited = DOSSIER.toBuilder()
                .depot(Depot.builder()
                        .horodatage(Horodatage.lire("2026-03-31T10:00:00+02:00"))
                        .build())
                .build();
        assertThat(Planner.of(Evaluator.of(EditionFolder.load(folder.path())))
                        .plan(deposited)
                        .changes())
                .singleElement()
                .satisfies(change -> assertThat(change.edits().get(0).value())
                        .isEqualTo(Fait.builder()
                                .cle("convention")
                                .siteId("S1")
                                .date(LocalDate.of(2025, 3, 31))
                                .build()));
    }

    private Plan plan(String key, String remedy) {
        Path parent = temporary.resolve(String.valueOf(remedy.length()));
        Folder folder = Folder.minimal(parent.toFile().mkdir() ? parent : temporary)
                .replace("essai/obligations.yaml", "sites[].postes_internet", "faits[].vrai")
                .replace(
                        "essai/obligations.yaml",
                        "{sujet} offre {constate} postes.\"",
                        "{sujet} : {constate}.\"\n  remede: \"" + remedy + "\"")
                .replace("essai/regles.drl", "  Seuil( code == \"postes\", $requis : nombre )\n", "")
                .replace(
                        "essai/regles.drl",
                        "Site( $site : id, recoitPublic == true, postesInternet >= $requis, $constate : postesInternet )",
                        "Fait( cle == \"" + key
                                + "\", $site : siteId, siteId != null, vrai == true, $constate : cle )");
        return Planner.of(Evaluator.of(EditionFolder.load(folder.path()))).plan(DOSSIER);
    }
}
