package fr.cahier.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Reserve;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.plan.Change;
import fr.cahier.plan.Minimality;
import fr.cahier.plan.Plan;
import fr.cahier.plan.PlanProof;
import fr.cahier.plan.PlanWriter;
import fr.cahier.plan.Planner;
import fr.cahier.verdict.Conclusion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans under the law: the plan is proven by carrying it out: the evaluator, not the planner, says whether the dossier then complies. */
class PlanTest {

    private static final ExecutableEdition SHIPPED = ExecutableEdition.shipped("spro-conseil/2020");
    static final Evaluator EVALUATOR = Evaluator.of(SHIPPED);
    private static final Planner PLANNER = Planner.of(EVALUATOR);

    /** How many are generated: a thousand with {@code -DargLine=-Dplans=1000}; fewer in the ordinary build, which has to be quick. */
    private static final int GENERATED = Integer.getInteger("plans", 4);

    static Stream<Path> samples() throws IOException {
        return SamplePlans.shipped();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_complies_once_its_plan_is_carried_out_and_not_without_any_one_change(Path sample) {
        proven(SamplePlans.of(sample), sample.toString());
        new PlanProof(EVALUATOR).proveWays(SamplePlans.of(sample), sample.toString());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_reaches_the_conclusion_that_its_plan_announces(Path sample) {
        new PlanProof(EVALUATOR).proveReached(SamplePlans.of(sample), sample.toString());
    }

    @Test
    void a_generated_dossier_complies_once_its_plan_is_carried_out_and_not_without_any_one_change() {
        DossierGenerator generator = DossierGenerator.of(SHIPPED.edition());

        LongStream.range(0, GENERATED)
                .parallel()
                .forEach(seed -> proven(PLANNER.plan(generator.any(seed)), "seed " + seed));
    }

    /** Slots that a step added and a later one took out; steps that leaving others out made wanting again. */
    @ParameterizedTest
    @ValueSource(longs = {769, 835, 960})
    void a_dossier_whose_plan_once_failed_complies(long seed) {
        proven(PLANNER.plan(DossierGenerator.of(SHIPPED.edition()).any(seed)), "seed " + seed);
    }

    @Test
    void a_fee_is_not_hidden_under_another_activity() {
        assertThat(plan("10-adhesion-payante-et-reserve").changes())
                .extracting(Change::pointer)
                .containsExactly("/engagements/PRI-02", "/tarifs/0/montant_eur");
    }

    /** Who pays, and for which service, was declared: to declare it otherwise does nothing in the world. */
    @Test
    void to_declare_a_fee_otherwise_is_no_other_way() {
        assertThat(plan("10-adhesion-payante-et-reserve").changes())
                .allSatisfy(change -> assertThat(change.ways()).isEmpty());
    }

    @Test
    void what_is_settled_for_an_applicant_may_still_leave_a_reservation() {
        assertThat(plan("03-telephone-seul").reached().all()).isEqualTo(Conclusion.COMPLIANT_WITH_RESERVATIONS);
    }

    /** Fitting the second site out would take twenty-one things; whether it receives anybody is for the applicant to say. */
    @Test
    void what_an_answer_may_make_superfluous_is_not_asked_before_it() {
        Plan plan = plan("14-reponses-laissees-en-blanc");
        assertThat(plan.minimality().kind()).isEqualTo(Minimality.Kind.SMALLEST);
        assertThat(plan.changes()).hasSize(10).extracting(Change::pointer).contains("/sites/1/recoit_public");
    }

    /** What the office would have to settle is no way out of what is not said. */
    @Test
    void an_empty_dossier_is_asked_for_its_sites_and_raises_no_question() {
        Plan plan = plan("05-dossier-vide");
        assertThat(plan.changes())
                .extracting(Change::pointer)
                .contains("/sites")
                .doesNotContain("/canaux/telephone");
        assertThat(plan.changesOf(Change.Who.OFFICER)).isEmpty();
    }

    @Test
    void a_reserve_is_lifted_by_a_plain_yes_and_its_words_are_told() {
        Plan plan = plan("10-adhesion-payante-et-reserve");
        assertThat(plan.changes().get(0).before())
                .isEqualTo(new Reserve(Reponse.RESERVE, "hors la cotisation annuelle à l’association"));
        assertThat(PlanWriter.json(plan))
                .containsPattern("\"texte\" : \"hors la cotisation[^\"]*\"[^}]*}")
                .contains("\"value\" : \"OUI\"");
    }

    @Test
    void two_plannings_are_one_question_to_the_applicant() {
        assertThat(plan("09-deux-plannings-contradictoires").changes())
                .singleElement()
                .satisfies(change -> assertThat(change.mends())
                        .extracting(finding -> finding.obligation().id())
                        .contains("HOR-01"));
    }

    private static void proven(Plan plan, String name) {
        new PlanProof(EVALUATOR).prove(plan, name);
    }

    private static Plan plan(String sample) {
        return SamplePlans.of(Path.of("dossiers", sample + ".json"));
    }
}
