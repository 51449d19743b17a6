package fr.cahier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.dossier.Dossier;
import fr.cahier.report.PlanReport;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever an edition has counted, a plan says what in the world makes the result enough; carried out, it is. */
class ComputedPlansTest {

    @TempDir
    static Path temporary;

    private static Evaluator evaluator;

    @BeforeAll
    static void an_edition_that_computes_by_every_function() {
        evaluator =
                Evaluator.of(EditionFolder.load(CountingEdition.in(temporary).path()));
    }

    @Test
    void the_dossier_of_this_test_complies() {
        assertThat(evaluator.evaluate(Counted.complete()).findings())
                .filteredOn(finding -> finding.obligation().nature().isJudged())
                .extracting(finding -> finding.obligation().id() + " " + finding.status() + " " + finding.sentence())
                .allMatch(told -> told.contains("SATISFIED"));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_enough_is_mended(Counted one) {
        Dossier dossier = one.dossier();
        assertThat(evaluator.evaluate(dossier).conclusion()).as("before").isNotEqualTo(Conclusion.COMPLIANT);

        Plan plan = Planner.of(evaluator).plan(dossier);

        assertThat(plan.obstacles()).extracting(Finding::sentence).isEmpty();
        new PlanProof(evaluator).prove(plan, one.name());
    }

    @Test
    void one_more_is_asked_for_by_what_the_applicant_alone_knows() {
        Plan plan = Planner.of(evaluator).plan(Counted.A_SUM_THAT_NO_INPUT_REACHES.dossier());

        assertThat(PlanReport.of(plan).replaceAll("[\\s\u00A0\u202F]+", " "))
                .containsPattern("Indiquez : \\d « Opérateur »(?: de plus)? au moins, avec à chaque fois : ")
                .contains("Il manque 5 jours.");
    }

    @Test
    void an_empty_dossier_is_asked_for_everything() {
        Plan plan = Planner.of(evaluator).plan(Dossier.VIDE);

        assertThat(plan.obstacles()).extracting(Finding::sentence).isEmpty();
        assertThat(evaluator.evaluate(plan.applied()).conclusion()).isEqualTo(Conclusion.COMPLIANT);
    }
}
