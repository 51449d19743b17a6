package fr.cahier.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.pdf.PagePdf;
import fr.cahier.report.HtmlReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** How many sheets the report of each sample takes: two decide, and the rest is what somebody prints with them. */
class SheetsTest {

    private static final Path KEPT = Path.of("src/test/resources/approved/feuilles.txt");
    private static final Path RECEIVED = Path.of("target/approved/feuilles.txt");
    private static final int OF_THE_FICHE = 2;

    @Test
    void the_sheets_of_all_samples_are_those_of_the_table_and_the_first_two_hold_the_fiche() throws IOException {
        StringBuilder table = new StringBuilder();
        for (Path sample : Documents.samples()) {
            String name = sample.getFileName().toString().replace(".json", "");
            try (PDDocument pdf = print(sample)) {
                table.append(name).append(" : ").append(pdf.getNumberOfPages()).append('\n');
                assertThat(firstSheets(pdf))
                        .as(name)
                        .contains("Ce qui fonde l’avis", "Ce qui est demandé", "Le calendrier");
                assertThat(pdf.getNumberOfPages()).as(name).isLessThanOrEqualTo(most(name));
            }
        }
        Files.createDirectories(RECEIVED.getParent());
        Files.writeString(RECEIVED, table);
        assertThat(table.toString())
                .as("if it is right: cp examples/%s examples/%s", RECEIVED, KEPT)
                .isEqualTo(Files.readString(KEPT));
    }

    private static PDDocument print(Path sample) throws IOException {
        var verdict = Documents.verdict(sample);
        return Loader.loadPDF(
                PagePdf.of(HtmlReport.of(verdict), verdict.receipt().instant()));
    }

    private static String firstSheets(PDDocument pdf) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setEndPage(OF_THE_FICHE);
        return text.getText(pdf);
    }

    /** Twelve sites, of which one fails, or one site; of a dossier that says nothing each obligation asks something. */
    private static int most(String name) {
        return switch (name.substring(0, 2)) {
            case "16" -> 16;
            case "04", "05" -> 30;
            default -> 10;
        };
    }
}
