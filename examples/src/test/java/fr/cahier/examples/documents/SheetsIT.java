package fr.cahier.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.pdf.PagePdf;
import fr.cahier.report.HtmlReport;
import fr.cahier.report.Letter;
import fr.cahier.report.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** How many sheets the report of each sample takes: two decide, and the rest is what somebody prints with them. */
class SheetsIT {

    private static final Path KEPT = Path.of("src/test/resources/approved/feuilles.txt");
    private static final Path RECEIVED = Path.of("target/approved/feuilles.txt");
    private static final int OF_THE_FICHE = 2;
    private static final Instant DATE = Instant.parse("2020-07-28T08:42:17Z");

    @Test
    void the_sheets_of_all_samples_are_those_of_the_table_and_the_first_two_hold_the_fiche() throws IOException {
        StringBuilder table = new StringBuilder();
        for (Path sample : Documents.samples()) {
            table.append(nameOf(sample)).append(" : ").append(sheets(sample)).append('\n');
        }
        Files.createDirectories(RECEIVED.getParent());
        Files.writeString(RECEIVED, table);
        assertThat(table.toString())
                .as("if it is right: cp examples/%s examples/%s", RECEIVED, KEPT)
                .isEqualTo(Files.readString(KEPT));
    }

    /** The annex is the whole table: of any length. */
    @Test
    void an_explanation_takes_two_sheets_before_its_annex() throws IOException {
        for (Path sample : Documents.samples()) {
            Letter letter = Documents.letter(Letter.Kind.EXPLICATION, Documents.read(sample));
            try (PDDocument pdf = Loader.loadPDF(PagePdf.of(letter.html(Templates.shipped()), DATE))) {
                int before = sheetsBeforeAnnex(pdf);
                System.out.println(nameOf(sample) + ", explication : " + before + " + "
                        + (pdf.getNumberOfPages() - before) + " feuilles");
                assertThat(before).as(nameOf(sample)).isBetween(1, 2);
            }
        }
    }

    private static int sheetsBeforeAnnex(PDDocument pdf) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        for (int sheet = 1; sheet <= pdf.getNumberOfPages(); sheet++) {
            text.setStartPage(sheet);
            text.setEndPage(sheet);
            if (text.getText(pdf).lines().anyMatch(line -> line.startsWith("Annexe"))) {
                return sheet - 1;
            }
        }
        throw new AssertionError("no annex");
    }

    private static String nameOf(Path sample) {
        return sample.getFileName().toString().replace(".json", "");
    }

    /** {@return how many sheets the sample takes, once these are found well cut} */
    static int sheets(Path sample) throws IOException {
        String name = nameOf(sample);
        String page = HtmlReport.of(Documents.verdict(sample));
        try (PDDocument pdf = Loader.loadPDF(PagePdf.of(page, DATE))) {
            assertNoHeadingIsAlone(pdf, headings(page), name);
            assertThat(firstSheets(pdf))
                    .as(name)
                    .contains("Ce qui fonde l’avis", "Ce qui est demandé", "Le calendrier");
            assertThat(pdf.getNumberOfPages()).as(name).isLessThanOrEqualTo(most(name));
            return pdf.getNumberOfPages();
        }
    }

    private static Set<String> headings(String page) {
        Document read = Documents.page(page);
        return Stream.of("h2", "h3")
                .map(read::getElementsByTagName)
                .flatMap(found -> IntStream.range(0, found.getLength()).mapToObj(found::item))
                .map(heading -> heading.getTextContent().replace('\u00A0', ' ').strip())
                .collect(Collectors.toSet());
    }

    /** The last line of a sheet, but for its number, is no heading. */
    private static void assertNoHeadingIsAlone(PDDocument pdf, Set<String> headings, String name) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setSortByPosition(true);
        for (int sheet = 1; sheet <= pdf.getNumberOfPages(); sheet++) {
            text.setStartPage(sheet);
            text.setEndPage(sheet);
            List<String> lines = text.getText(pdf)
                    .lines()
                    .map(line -> line.replace('\u00A0', ' ').strip())
                    .filter(line -> !line.isEmpty() && !line.startsWith("page "))
                    .toList();
            assertThat(headings).as(name + ", sheet " + sheet).doesNotContain(lines.get(lines.size() - 1));
        }
    }

    private static String firstSheets(PDDocument pdf) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setEndPage(OF_THE_FICHE);
        return text.getText(pdf);
    }

    /** Twelve sites, of which one fails; one site; of a dossier that says nothing each obligation asks something. */
    private static int most(String name) {
        return switch (name.substring(0, 2)) {
            case "16" -> 16;
            case "05" -> 12;
            default -> 10;
        };
    }
}
