package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluation;
import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import fr.cahier.testkit.HostileDossier;
import fr.cahier.testkit.SmallEdition;
import fr.cahier.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlReportTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());
    private static final Verdict HOSTILE = EVALUATOR.evaluate(HostileDossier.refusing("MAI-01"));

    @Test
    void a_report_is_all_in_one_file_and_says_its_language() {
        String page = HtmlReport.of(HOSTILE);

        assertThat(page).doesNotContainPattern("<(?:script|link|img|iframe|form)\\b|src=|url\\(|https?:");
        assertThat(Pages.read(page).getDocumentElement().getAttribute("lang")).isEqualTo("fr");
    }

    @Test
    void what_is_breached_stands_out_with_its_gap_and_its_source() {
        Dossier complete = SmallEdition.complete();
        Dossier wanting =
                complete.toBuilder().creneaux(complete.creneaux().subList(0, 2)).build();

        assertThat(Pages.words(HtmlReport.of(EVALUATOR.evaluate(wanting))).replaceAll("[\\s\u00A0]+", " "))
                .contains("Avis proposé : Non conforme")
                .contains("ACC-03 Trois demi-journées de service par semaine — site S1")
                .contains("pour 3 requises ; il en manque 1.")
                .contains("Texte : L’accueil, l. 9");
    }

    @Test
    void what_repeats_over_sites_is_told_once_with_their_names_and_a_table_shows_who_differs() {
        Dossier complete = SmallEdition.complete();
        Site open = complete.sites().get(0);
        Site shut = open.toBuilder().espaceDedie(false).build();
        Verdict verdict = EVALUATOR.evaluate(complete.toBuilder()
                .sites(List.of(
                        open,
                        shut.toBuilder().id("S2").nom("Halle").build(),
                        shut.toBuilder().id("S3").nom("Gare").build()))
                .build());

        String words = Pages.words(HtmlReport.of(verdict)).replaceAll("[\\s\u00A0]+", " ");

        assertThat(words)
                .containsOnlyOnce("ACC-01 Un espace réservé à l’accueil — 2 sites : Halle (S2), Gare (S3) Non respecté")
                .contains("Réservez un espace à l’accueil (chacun de ces sites).")
                .contains("ACC-01 Un espace réservé à l’accueilS1 ouiS2 nonS3 non");
    }

    @Test
    void a_commitment_that_is_not_given_is_one_line_with_what_to_do() {
        Dossier silent = SmallEdition.complete().toBuilder().engagements(null).build();

        String page = HtmlReport.of(EVALUATOR.evaluate(silent));

        assertThat(page).contains("<article class=\"constat manquant attente lieu-0 bref\" id=\"o-SUI-02\">");
        assertThat(Pages.words(page).replaceAll("[\\s\u00A0]+", " "))
                .contains("SUI-02 Un compte rendu tous les ans Manquant, engagement non donné."
                        + " À faire : Engagez-vous à rendre compte tous les ans. Faits et texte");
    }

    @Test
    void every_link_leads_somewhere_and_every_place_is_named_once() {
        Document page = Pages.read(HtmlReport.of(HOSTILE));
        List<String> ids = attributes(page, "id");

        assertThat(ids).doesNotHaveDuplicates().contains("o-MAI-01");
        assertThat(attributes(page, "href")).contains("#o-MAI-01").allSatisfy(link -> assertThat(ids)
                .contains(link.substring(1)));
    }

    @Test
    void findings_are_filtered_by_status_and_by_site_without_any_program() {
        Dossier complete = SmallEdition.complete();
        Site other =
                complete.sites().get(0).toBuilder().id("S2").espaceDedie(false).build();
        Dossier network = complete.toBuilder()
                .sites(List.of(complete.sites().get(0), other))
                .build();

        String page = HtmlReport.of(EVALUATOR.evaluate(network));

        assertThat(page)
                .contains("body:has(.choix-non-respecte:checked) .constat:not(.non-respecte),")
                .contains("body:has(.choix-lieu-2:checked) .constat:not(.lieu-2),")
                .contains("body:has(.choix-non-respecte:checked):has(.choix-lieu-1:checked) .rien{display:block}")
                .contains("Aucun constat de ce site n’est dans cet état.")
                .contains("<option class=\"choix-lieu-2\">S2</option>")
                .contains("<article class=\"constat non-respecte contre lieu-2\" id=\"o-ACC-01\">")
                .doesNotContain("\uFFFD");
    }

    @Test
    void a_range_says_between_which_conclusions_the_verdict_lies() {
        Dossier complete = SmallEdition.complete();
        Dossier brief = complete.toBuilder()
                .creneaux(complete.creneaux().stream()
                        .map(slot -> slot.toBuilder()
                                .fin(slot.debut().plusMinutes(45))
                                .build())
                        .toList())
                .build();
        Evaluation evaluation = EVALUATOR.evaluation(brief);

        String words = Pages.words(HtmlReport.of(evaluation.verdict(), evaluation.range(), Templates.shipped()));

        assertThat(words)
                .contains("l’avis ira de «\u00A0non conforme\u00A0» à «\u00A0conforme")
                .contains("L’avis serait alors\u00A0: non conforme.");
    }

    private static List<String> attributes(Document page, String name) {
        NodeList all = page.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(index -> ((Element) all.item(index)).getAttribute(name))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @Test
    void what_a_dossier_says_is_shown_and_never_obeyed() {
        String page = HtmlReport.of(HOSTILE);

        String words = Pages.words(page);
        Pages.assertHarmless(words);
        assertThat(Pages.read(page).getElementsByTagName("script").getLength()).isZero();
        assertThat(words).contains("<script>alert(1)</script>").contains("{{avis}}");
    }

    @Test
    void an_office_replaces_the_template_without_building_anything(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("rapport.mustache"), "<p>{{candidat}} — {{avis}}</p>");

        assertThat(HtmlReport.of(HOSTILE, Templates.folder(folder)))
                .startsWith("<p>&lt;/style&gt;")
                .endsWith("— Non conforme</p>");
    }

    @Test
    void a_wrong_template_is_refused_with_its_line_and_the_nearest_name(@TempDir Path folder) throws IOException {
        refused(
                folder,
                "<p>\n{{candidta}}</p>",
                "ligne 2 : « candidta » n’est pas connu. Vouliez-vous écrire « candidat »");
        refused(folder, "{{{candidat}}}", "ligne 1 : « {{{candidat » n’est pas admis");
        refused(folder, "\n\n{{> autre}}", "ligne 3");
        refused(folder, "{{#motifs}}", "n’est pas fermée");
        refused(folder, "{{numero}}", "« numero » n’a pas de sens à cet endroit");
        refused(folder, "{{avis.class}}", "« avis.class » n’est pas connu");
    }

    @Test
    @Timeout(30)
    void a_template_that_repeats_lists_in_one_another_is_refused(@TempDir Path folder) throws IOException {
        String open = "{{#comptes}}".repeat(12);
        String close = "{{/comptes}}".repeat(12);
        refused(folder, open + close, "des listes s’y répètent les unes dans les autres");
        refused(folder, open + "x".repeat(10_000) + close, "ligne 1 : le texte rempli dépasserait 20 millions");
    }

    private static void refused(Path folder, String template, String message) throws IOException {
        Files.writeString(folder.resolve("rapport.mustache"), template);
        Assertions.assertThatThrownBy(() -> HtmlReport.of(HOSTILE, Templates.folder(folder)))
                .hasMessageContaining(message);
    }
}
