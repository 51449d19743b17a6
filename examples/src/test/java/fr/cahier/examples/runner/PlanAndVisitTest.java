package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanAndVisitTest {

    private static final String TOO_FEW = "dossiers/15-quatre-demi-journees.json";

    @TempDir
    Path folder;

    @Test
    void a_plan_says_where_how_much_and_what_it_mends() {
        Run run = Run.cahier("plan", TOO_FEW);

        assertThat(run.code()).isEqualTo(2);
        assertThat(said(run))
                .contains("il suffit de ceci : 1 chose à faire ou à dire.")
                .contains("Sans elle, il ne le serait pas.")
                .contains("Ouvrez davantage, pour le site « Maison de Vire ». Il manque 1 demi-journée.")
                .contains("Remédie à : HOR-06 (Cinq demi-journées de service dédié par semaine).");
    }

    @Test
    void a_plan_is_a_page_too_with_every_line_of_the_text() throws IOException {
        Path page = folder.resolve("plan.html");

        Run run = Run.cahier("plan", TOO_FEW, "--vers", page.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(page).replace('\u00A0', ' '))
                .contains("<h1>Plan de mise en conformité</h1>")
                .contains("<h2>Ce que le candidat a à faire ou à dire (1)</h2>")
                .contains(">Ouvrez davantage, pour le site « Maison de Vire ». Il manque 1 demi-journée. ")
                .contains("<p>Ce plan est une proposition faite par un logiciel ; seule la Région se prononce.</p>");
        assertThat(Run.cahier(
                                "plan",
                                TOO_FEW,
                                "--vers",
                                folder.resolve("plan.doc").toString())
                        .err())
                .contains("--vers : donnez un nom qui finit par .txt, .json, .html ou .pdf.");
    }

    @Test
    void a_search_may_be_given_its_time() {
        Run run = Run.cahier("plan", "dossiers/05-dossier-vide.json", "--temps", "1");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isIn(1, 2);
        assertThat(Run.cahier("plan", TOO_FEW, "--temps", "0").code()).isEqualTo(4);
    }

    /** Either that, or the site receives nobody; or the office settles the question. */
    @Test
    void where_there_are_two_ways_both_are_told() {
        assertThat(said(Run.cahier("plan", "dossiers/02-reseau-de-douze-sites.json")))
                .contains("Ou bien : Ouvrez davantage, pour le site « Antenne d’Évreux ».")
                .contains("Ou bien : Cessez de recevoir du public sur le site « Antenne d’Évreux »");
        assertThat(said(Run.cahier("plan", "dossiers/02-reseau-de-douze-sites.json", "--format", "json")))
                .contains("\"kind\" : \"RECEIVE_NOBODY\"");
    }

    @Test
    void a_plan_follows_the_officers_hand() throws IOException {
        Path sheet = folder.resolve("fiche.json");
        Files.writeString(sheet, """
                {"ecarts": [{"obligation": "HOR-06", "sujet": "S1", "constat": "NON_RESPECTE", "statut": "SATISFAIT",
                  "fondement": "Une permanence est tenue à la mairie."}],
                 "visites": [{"obligation": "SIG-02", "sujet": "S1", "vu": "NON_CONFORME"},
                  {"obligation": "SIG-02", "sujet": "S99", "vu": "NON_CONFORME"}]}
                """);

        Run run = Run.cahier("plan", TOO_FEW, "--instruction", sheet.toString(), "--au", "2020-09-15");

        assertThat(run.code()).isEqualTo(1);
        assertThat(said(run))
                .contains("Avis proposé après l’instruction : NON CONFORME")
                .contains("Avis proposé par le logiciel seul : NON CONFORME")
                .contains("Rien d’autre à faire ni à dire que de remédier à ce que l’instructeur a établi.")
                .contains("CE QUE L’INSTRUCTEUR A ÉTABLI — à lui montrer, une fois qu’il y est remédié (1)")
                .contains("SIG-02  Des panneaux à l’extérieur")
                .contains("NON APPLIQUÉ (1)")
                .doesNotContain("HOR-06");
    }

    @Test
    void a_late_dossier_has_no_plan() {
        Run run = Run.cahier("plan", "dossiers/06-une-seconde-trop-tard.json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(said(run))
                .contains("Pas de plan : d’après ce que dit le dossier de son dépôt, la date limite est passée.");
    }

    @Test
    void a_plan_in_json_can_be_carried_out_by_another_application() {
        assertThat(said(Run.cahier("plan", TOO_FEW, "--format", "json")))
                .contains("\"outcome\" : \"CHANGES\"")
                .contains("\"kind\" : \"ADD\"")
                .contains("\"site_id\" : \"S1\"");
    }

    @Test
    void the_officers_hand_stands_beside_the_engines_finding() throws IOException {
        Path sheet = folder.resolve("fiche.json");
        Files.writeString(sheet, """
                {"ecarts": [{"obligation": "HOR-06", "sujet": "S1", "constat": "NON_RESPECTE", "statut": "SATISFAIT",
                  "fondement": "Une permanence est tenue à la mairie."}]}
                """);

        Run run = Run.cahier("evaluer", TOO_FEW, "--instruction", sheet.toString(), "--au", "2020-09-15");

        assertThat(run.code()).isZero();
        assertThat(said(run))
                .startsWith("Avis proposé après l’instruction : CONFORME SUR DOSSIER")
                .contains("Avis proposé par le logiciel seul : NON CONFORME")
                .contains("Fondement : Une permanence est tenue à la mairie.");
    }

    @Test
    void departures_are_counted_by_obligation() throws IOException {
        Files.writeString(folder.resolve("02-reseau-de-douze-sites.json"), """
                {"visites": [{"obligation": "SIG-02", "sujet": "S7", "vu": "NON_CONFORME"}]}
                """);

        Run run = Run.cahier("ecarts", "dossiers", "--instructions", folder.toString(), "--au", "2020-09-15");

        assertThat(run.code()).isZero();
        assertThat(said(run))
                .contains("1 dossier instruit")
                .contains("SIG-02")
                .contains("satisfait → non respecté : 1");
    }

    @Test
    void departures_are_not_looked_for_where_there_is_no_directory() {
        Run run = Run.cahier("ecarts", "dossiers", "--instructions", "absent");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("« absent » n’est pas un répertoire");
    }

    @Test
    void the_officers_hand_is_told_to_another_application_in_whole_lines() throws IOException {
        Path sheet = Files.writeString(folder.resolve("fiche.json"), "{}");

        Run run = Run.cahier("evaluer", TOO_FEW, "--instruction", sheet.toString(), "--format", "json");

        assertThat(run.out()).startsWith("{\n").endsWith("\n}\n");
    }

    @Test
    void the_sheet_of_a_visit_walks_from_outside_in() {
        assertThat(said(Run.cahier("visite", "dossiers/01-structure-locale-complete.json")))
                .containsSubsequence(
                        "SITE Maison de Vire (S1)",
                        "Dehors",
                        "HOR-03",
                        "À l’entrée",
                        "SIG-04",
                        "Dans l’espace",
                        "ESP-02");
    }

    /** What was printed, its unbreakable spaces made plain. */
    private static String said(Run run) {
        return run.out().replace('\u00A0', ' ');
    }
}
