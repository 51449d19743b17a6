package fr.cahier.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.diff.DossierDiff;
import fr.cahier.impact.Candidate;
import fr.cahier.impact.Impact;
import fr.cahier.impact.ReplayedEdition;
import fr.cahier.instruction.Ecart;
import fr.cahier.instruction.Instruction;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.instruction.Statut;
import fr.cahier.instruction.Visite;
import fr.cahier.instruction.Vu;
import fr.cahier.json.DossierReader;
import fr.cahier.pdf.PagePdf;
import fr.cahier.plan.Plan;
import fr.cahier.plan.Progress;
import fr.cahier.report.ComparisonReport;
import fr.cahier.report.DeparturesReport;
import fr.cahier.report.HtmlReport;
import fr.cahier.report.ImpactReport;
import fr.cahier.report.ImpactTable;
import fr.cahier.report.InstructionReport;
import fr.cahier.report.Letter;
import fr.cahier.report.PlanReport;
import fr.cahier.report.Templates;
import fr.cahier.report.TextReport;
import fr.cahier.report.VisitSheet;
import fr.cahier.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a dossier or an officer's sheet says is text, wherever it is shown. */
class HostileTest {

    private static final Evaluator EVALUATOR = Evaluator.of(Documents.SHIPPED);
    private static final Verdict VERDICT = Documents.hostile();

    static Stream<String> fields() {
        return Hostile.fields().stream();
    }

    @Test
    void every_field_of_text_is_attacked() {
        assertThat(Hostile.fields())
                .contains("/candidat/nom", "/sites/nom", "/pieces/libelle", "/creneaux/planning", "/faits/cle")
                .hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void one_hostile_field_harms_no_text_and_no_page(String field) {
        Dossier dossier = Hostile.dossier(field);
        Verdict verdict = EVALUATOR.evaluate(dossier);

        texts(verdict).forEach(HostileTest::assertIsText);
        assertIsPage(HtmlReport.of(verdict));
        assertIsText(ComparisonReport.of(
                DossierDiff.between(Dossier.VIDE, dossier),
                verdict.diff(verdict),
                Progress.of(finished(verdict), dossier, verdict)));
    }

    @Test
    void a_plan_its_progress_and_its_letter_show_text() {
        Plan plan = Documents.plan(Hostile.dossier());

        assertIsText(PlanReport.of(plan));
        assertIsText(ComparisonReport.of(
                DossierDiff.between(plan.dossier(), plan.applied()),
                plan.verdict().diff(plan.verdict()),
                Progress.of(plan, plan.applied(), EVALUATOR.evaluate(plan.applied()))));
        Letter letter = Letter.complements(plan, Documents.SHIPPED.edition(), Hostile.TEXT, Templates.shipped());
        assertIsText(letter.text());
        assertIsPage(letter.html(Templates.shipped()));
    }

    @Test
    void an_officers_words_are_text() {
        Visite visit = Visite.builder()
                .obligation("ESP-04")
                .sujet(Hostile.TEXT)
                .vu(Vu.NON_CONFORME)
                .fonction(Hostile.TEXT)
                .note(Hostile.TEXT)
                .build();
        Ecart departure = Ecart.builder()
                .obligation("PRI-03")
                .statut(Statut.SATISFAIT)
                .fondement(Hostile.TEXT)
                .fonction(Hostile.TEXT)
                .build();
        Instruction sheet = Instruction.builder()
                .reference(VERDICT.dossierReference())
                .visites(List.of(visit))
                .ecarts(List.of(departure))
                .build();

        ReviewedVerdict instructed = ReviewedVerdict.of(VERDICT, sheet, LocalDate.of(2020, 9, 15));

        assertThat(instructed.views()).isNotEmpty();
        assertIsText(InstructionReport.of(instructed));
        assertIsText(DeparturesReport.of(List.of(instructed)));
    }

    @Test
    void an_impact_is_text_and_no_cell_of_its_table_is_a_formula() {
        List<Candidate> candidates = Stream.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", Hostile.TEXT)
                .map(name -> new Candidate(name, HostileTest::unreadable))
                .toList();

        ReplayedEdition edition = new ReplayedEdition(Documents.SHIPPED.edition(), EVALUATOR::evaluate);
        Impact impact = Impact.of(edition, edition, candidates.stream());

        assertThat(impact.unreadable()).hasSize(6);
        assertIsText(ImpactReport.of(impact));
        assertThat(ImpactTable.csv(impact).split("[;\r\n]+")).noneMatch(cell -> cell.matches("\"?\\s*[=+@\\-].*"));
    }

    @Test
    void printed_pages_hold_text() throws Exception {
        for (Letter.Kind kind : Letter.Kind.values()) {
            String page = Documents.letter(kind, Hostile.dossier()).html(Templates.shipped());
            try (PDDocument pdf =
                    Loader.loadPDF(PagePdf.of(page, VERDICT.receipt().instant()))) {
                assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                        .contains("<script>alert(1)</script>")
                        .doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
                assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            }
        }
    }

    /** What it says wrong is told in its own words. */
    private static Dossier unreadable() {
        String key = Hostile.TEXT.replace("\"", "").replace("\n", "\\n").replace("\u001B", "\\u001b");
        return DossierReader.standard().read("{ \"" + key + "\": 1 }").dossier();
    }

    private static Stream<String> texts(Verdict verdict) {
        Stream<String> letters = Stream.of(Letter.Kind.MOTIFS, Letter.Kind.MENTION, Letter.Kind.EXPLICATION)
                .map(kind -> Letter.of(kind, verdict, Documents.SHIPPED.edition(), Templates.shipped())
                        .text());
        return Stream.concat(Stream.of(TextReport.of(verdict), VisitSheet.of(verdict)), letters);
    }

    private static Plan finished(Verdict verdict) {
        return new Plan(Dossier.VIDE, verdict, Plan.Outcome.NOTHING_TO_DO, List.of(), List.of(), false);
    }

    private static void assertIsText(String text) {
        Documents.assertHarmless(text);
        assertThat(text).doesNotContain("\n# titre");
    }

    private static void assertIsPage(String page) {
        Documents.assertHarmless(page);
        assertThat(Documents.page(page).getElementsByTagName("script").getLength())
                .isZero();
        assertThat(page).doesNotContain("<script").doesNotContain("onload='x'");
    }
}
