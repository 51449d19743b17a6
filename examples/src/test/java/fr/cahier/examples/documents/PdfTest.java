package fr.cahier.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.pdf.PagePdf;
import fr.cahier.report.HtmlReport;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {

    @Test
    void a_printed_report_has_a_title_a_language_a_structure_and_its_fonts() throws IOException {
        String page = HtmlReport.of(Documents.verdict(Path.of("dossiers/07-principe-refuse.json")));
        try (PDDocument pdf = Loader.loadPDF(PagePdf.of(page))) {
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
        try (PDDocument pdf = Loader.loadPDF(PagePdf.of(HtmlReport.of(Documents.hostile())))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("<script>alert(1)</script>")
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
        }
    }
}
