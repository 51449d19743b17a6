package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.diff.DossierDiff;
import fr.cahier.dossier.Dossier;
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
import fr.cahier.plan.CompletionRequest;
import fr.cahier.plan.Plan;
import fr.cahier.plan.Planner;
import fr.cahier.plan.Progress;
import fr.cahier.regulation.Edition;
import fr.cahier.testkit.HostileDossier;
import fr.cahier.testkit.SmallEdition;
import fr.cahier.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a dossier or an officer's sheet says is text, wherever it is shown. */
class HostileTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());
    private static final Edition EDITION = SmallEdition.load().edition();
    private static final Verdict VERDICT = EVALUATOR.evaluate(HostileDossier.refusing("MAI-01"));

    static Stream<String> fields() {
        return HostileDossier.fields().stream();
    }

    @Test
    void every_field_of_text_is_attacked() {
        assertThat(HostileDossier.fields())
                .contains("/candidat/nom", "/sites/nom", "/pieces/libelle", "/creneaux/planning", "/faits/cle")
                .hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void one_hostile_field_harms_no_text_and_no_page(String field) {
        Dossier dossier = HostileDossier.refusing("MAI-01", field);
        Verdict verdict = EVALUATOR.evaluate(dossier);

        texts(verdict).forEach(HostileTest::assertIsText);
        Pages.assertRunsNothing(HtmlReport.of(verdict));
        assertIsText(ComparisonReport.of(
                DossierDiff.between(Dossier.VIDE, dossier),
                verdict.diff(verdict),
                Progress.of(finished(verdict), dossier, verdict)));
    }

    @Test
    void a_plan_its_progress_and_its_letter_show_text() {
        Plan plan = Planner.of(EVALUATOR).plan(HostileDossier.refusing("MAI-01"));

        assertIsText(PlanReport.of(plan));
        Pages.assertRunsNothing(PlanReport.html(plan, Templates.shipped()));
        assertIsText(ComparisonReport.of(
                DossierDiff.between(plan.dossier(), plan.applied()),
                plan.verdict().diff(plan.verdict()),
                Progress.of(plan, plan.applied(), EVALUATOR.evaluate(plan.applied()))));
        Letter letter = Letter.of(
                Letter.Kind.COMPLEMENTS,
                CompletionRequest.of(EVALUATOR, plan.dossier()),
                EDITION,
                LetterDetails.NONE,
                Templates.shipped());
        assertIsText(letter.text());
        Pages.assertRunsNothing(letter.html(Templates.shipped()));
    }

    @Test
    void an_officers_words_are_text() {
        Visite visit = Visite.builder()
                .obligation("ACC-01")
                .sujet(HostileDossier.TEXT)
                .vu(Vu.NON_CONFORME)
                .fonction(HostileDossier.TEXT)
                .note(HostileDossier.TEXT)
                .build();
        Ecart departure = Ecart.builder()
                .obligation("MAI-01")
                .statut(Statut.SATISFAIT)
                .fondement(HostileDossier.TEXT)
                .fonction(HostileDossier.TEXT)
                .build();
        Instruction sheet = Instruction.builder()
                .reference(VERDICT.dossierReference())
                .visites(List.of(visit))
                .ecarts(List.of(departure))
                .build();

        ReviewedVerdict instructed = ReviewedVerdict.of(
                EVALUATOR.evaluation(HostileDossier.refusing("MAI-01")), sheet, LocalDate.of(2026, 9, 15));

        assertThat(instructed.views()).isNotEmpty();
        assertIsText(InstructionReport.of(instructed));
        assertIsText(DeparturesReport.of(List.of(instructed)));
    }

    @Test
    void an_impact_is_text_and_no_cell_of_its_table_is_a_formula() {
        List<Candidate> candidates = Stream.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", HostileDossier.TEXT)
                .map(name -> new Candidate(name, HostileTest::unreadable))
                .toList();

        ReplayedEdition edition = new ReplayedEdition(EDITION, EVALUATOR::evaluate);
        Impact impact = Impact.of(edition, edition, candidates.stream());

        assertThat(impact.unreadable()).hasSize(6);
        assertIsText(ImpactReport.of(impact));
        assertThat(ImpactTable.csv(impact).split("[;\r\n]+")).noneMatch(cell -> cell.matches("\"?\\s*[=+@\\-].*"));
    }

    /** What it says wrong is told in its own words. */
    private static Dossier unreadable() {
        String key = HostileDossier.TEXT.replace("\"", "").replace("\n", "\\n").replace("\u001B", "\\u001b");
        return DossierReader.standard().read("{ \"" + key + "\": 1 }").dossier();
    }

    private static Stream<String> texts(Verdict verdict) {
        Stream<String> letters = Stream.of(
                        Letter.Kind.MOTIFS,
                        Letter.Kind.MENTION,
                        Letter.Kind.EXPLICATION,
                        Letter.Kind.ACCUSE,
                        Letter.Kind.FAVORABLE,
                        Letter.Kind.VISITE)
                .map(kind -> Letter.of(kind, verdict, EDITION, Templates.shipped()))
                .filter(letter -> letter.notDue().isEmpty())
                .map(Letter::text);
        return Stream.concat(Stream.of(TextReport.of(verdict), VisitSheet.of(verdict)), letters);
    }

    private static Plan finished(Verdict verdict) {
        return new Plan(Dossier.VIDE, verdict, Plan.Outcome.NOTHING_TO_DO, List.of(), EDITION);
    }

    private static void assertIsText(String text) {
        Pages.assertHarmless(text);
        assertThat(text).doesNotContain("\n# titre");
    }
}
