package fr.cahier.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import fr.cahier.pdf.PagePdf;
import fr.cahier.plan.CompletionRequest;
import fr.cahier.report.HtmlReport;
import fr.cahier.report.Letter;
import fr.cahier.report.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static final Instant DATE = Instant.parse("2020-07-28T08:42:17Z");

    @Test
    void a_printed_report_has_a_title_a_language_a_structure_and_its_fonts() throws IOException {
        String page = HtmlReport.of(Documents.verdict(Path.of("dossiers/07-principe-refuse.json")));
        try (PDDocument pdf = Loader.loadPDF(PagePdf.of(page, DATE))) {
            assertThat(pdf.getDocumentInformation().getTitle()).contains("Non conforme");
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("fr");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("PRI-03", "Ce qui fonde l’avis", "seule la Région se prononce");
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void what_a_dossier_says_is_printed_as_text() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PagePdf.of(HtmlReport.of(Documents.hostile()), DATE))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("<script>alert(1)</script>")
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
        }
    }

    @Test
    void printed_letters_hold_text() throws IOException {
        CompletionRequest request = Documents.request(Documents.HOSTILE);
        for (Letter.Kind kind : Letter.Kind.values()) {
            Letter letter = Documents.letter(kind, request);
            if (letter.notDue().isPresent()) {
                continue;
            }
            String page = letter.html(Templates.shipped());
            try (PDDocument pdf = Loader.loadPDF(PagePdf.of(page, DATE))) {
                assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                        .contains("<script>alert(1)</script>")
                        .doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
                assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            }
        }
    }

    @Test
    void the_same_report_gives_the_same_bytes_and_tells_the_date_of_the_verdict() throws Exception {
        String page = HtmlReport.of(Documents.verdict(Path.of("dossiers/07-principe-refuse.json")));

        byte[] first = PagePdf.of(page, DATE);
        Thread.sleep(1_100); // A PDF tells seconds: a clock that is read would show.
        byte[] second = PagePdf.of(page, DATE);

        assertThat(second).isEqualTo(first);
        try (PDDocument pdf = Loader.loadPDF(first)) {
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(DATE);
        }
    }

    @Test
    void no_line_ends_in_an_apostrophe_and_each_sheet_says_which_it_is_and_of_what_dossier() throws IOException {
        String page = HtmlReport.of(Documents.verdict(Path.of("dossiers/07-principe-refuse.json")));
        try (PDDocument pdf = Loader.loadPDF(PagePdf.of(page, DATE))) {
            PDFTextStripper text = new PDFTextStripper();
            assertThat(text.getText(pdf).lines()).noneMatch(line -> line.strip().endsWith("’"));
            int sheets = pdf.getNumberOfPages();
            for (int sheet = 1; sheet <= sheets; sheet++) {
                text.setStartPage(sheet);
                text.setEndPage(sheet);
                assertThat(text.getText(pdf))
                        .contains("Dossier SPRO-2020-058, déposé le 28 juillet 2020")
                        .contains("page " + sheet + " sur " + sheets);
            }
        }
    }

    @Test
    void bookmarks_lead_to_every_section_and_obligation() throws IOException {
        String page = HtmlReport.of(Documents.verdict(Path.of("dossiers/07-principe-refuse.json")));
        try (PDDocument pdf = Loader.loadPDF(PagePdf.of(page, DATE))) {
            PDOutlineItem report = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(report.getTitle()).startsWith("Avis proposé");
            assertThat(report.isNodeOpen()).isTrue();
            List<String> titles = new ArrayList<>();
            collect(report, titles);
            assertThat(titles)
                    .contains("La fiche", "Ce qui fonde l’avis", "PRI-03 Conseiller sans juger", "Le reçu")
                    .hasSizeGreaterThan(100);
            assertThat(report.getFirstChild().findDestinationPage(pdf)).isEqualTo(pdf.getPage(0));
        }
    }

    private static void collect(PDOutlineNode node, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            collect(item, titles);
        }
    }

    @Test
    void no_number_is_cut_nor_parted_from_what_it_counts() throws IOException {
        String page =
                "<html lang=\"fr\"><head><title>t</title><style>p { width: 8em; font-family: 'Liberation Sans' }</style></head><body><p>"
                        + "le 1er août 2020, 10 000 postes ou 12 bis ".repeat(20) + "</p></body></html>";
        try (PDDocument pdf = Loader.loadPDF(PagePdf.of(page, DATE))) {
            assertThat(new PDFTextStripper().getText(pdf).lines())
                    .hasSizeGreaterThan(20)
                    .noneMatch(line -> line.strip().matches(".*(?:[0-9]|1er)"))
                    .noneMatch(line -> line.startsWith("000"));
        }
    }

    @Test
    void an_address_of_mail_is_whole_and_one_of_a_site_breaks_after_its_strokes() throws IOException {
        String page =
                "<html lang=\"fr\"><head><title>t</title><style>p { width: 16em; font-family: 'Liberation Sans' }</style></head><body><p>"
                        + "labels@ma-region.fr ou https://ma-region.fr/mon-label, demi-journée ".repeat(20)
                        + "</p></body></html>";
        try (PDDocument pdf = Loader.loadPDF(PagePdf.of(page, DATE))) {
            assertThat(new PDFTextStripper().getText(pdf).lines())
                    .hasSizeGreaterThan(20)
                    .noneMatch(
                            line -> line.strip().endsWith("ma-") || line.strip().endsWith("mon-"));
        }
    }

    @Test
    void a_card_that_goes_on_over_the_sheet_says_its_obligation_again() throws IOException {
        Dossier network = Documents.read(Path.of("dossiers/02-reseau-de-douze-sites.json"));
        Site one = network.sites().get(0);
        List<Site> sites = IntStream.range(0, 90)
                .mapToObj(i ->
                        one.toBuilder().id("T" + i).affichageExterieur(false).build())
                .toList();
        String page = HtmlReport.of(Documents.verdict(network.toBuilder()
                .sites(sites)
                .pieces(List.of())
                .creneaux(List.of())
                .fermetures(List.of())
                .build()));

        try (PDDocument pdf = Loader.loadPDF(PagePdf.of(page, DATE))) {
            assertThat(new PDFTextStripper().getText(pdf).lines())
                    .anyMatch(line -> line.contains("HOR-03 L’affichage du planning à l’extérieur (suite)"));
        }
    }
}
