package fr.cahier.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.report.HtmlReport;
import fr.cahier.report.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class HtmlReportTest {

    static Stream<Path> samples() throws IOException {
        return Documents.samples().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_report_of_a_sample_is_all_french_and_all_in_one_file(Path sample) {
        String page = HtmlReport.of(Documents.verdict(sample));

        Documents.assertFrench(Documents.words(page));
        assertThat(page).doesNotContainPattern("<(?:script|link|img|iframe|form)\\b|src=|url\\(|https?:");
        Element html = Documents.page(page).getDocumentElement();
        assertThat(html.getAttribute("lang")).isEqualTo("fr");
    }

    @Test
    void a_network_is_told_by_obligation_and_its_failing_site_stands_out() throws IOException {
        String words =
                Documents.words(HtmlReport.of(Documents.verdict(Path.of("dossiers/02-reseau-de-douze-sites.json"))));

        assertThat(words.replace('\u00A0', ' '))
                .contains("Avis proposé : Non conforme")
                .contains("HOR-06 Cinq demi-journées de service dédié par semaine — site S7")
                .contains("Créneau n° 31 (site S7, lundi, 9 h – 12 h)")
                .contains(
                        "(site S7, lundi, 9 h – 12 h) — service SPRO Conseil ; toutes les semaines ; sans rendez-vous ; en présence")
                .contains("11 constats : site S1, site S2");
    }

    @Test
    void what_a_dossier_says_is_shown_and_never_obeyed() {
        String page = HtmlReport.of(Documents.hostile());

        String words = Documents.words(page);
        Documents.assertHarmless(words);
        assertThat(Documents.page(page).getElementsByTagName("script").getLength())
                .isZero();
        assertThat(words).contains("<script>alert(1)</script>").contains("{{avis}}");
    }

    @Test
    void an_office_replaces_the_template_without_building_anything(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("rapport.mustache"), "<p>{{candidat}} — {{avis}}</p>");

        assertThat(HtmlReport.of(Documents.hostile(), Templates.folder(folder)))
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
        String open = "{{#motifs}}".repeat(12);
        String close = "{{/motifs}}".repeat(12);
        refused(folder, open + close, "des listes s’y répètent les unes dans les autres");
        refused(folder, open + "x".repeat(10_000) + close, "ligne 1 : le texte rempli dépasserait 20 millions");
    }

    private static void refused(Path folder, String template, String message) throws IOException {
        Files.writeString(folder.resolve("rapport.mustache"), template);
        Assertions.assertThatThrownBy(() -> HtmlReport.of(Documents.hostile(), Templates.folder(folder)))
                .hasMessageContaining(message);
    }
}
