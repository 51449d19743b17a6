package fr.cahier.examples.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.json.DossierReader;
import fr.cahier.plan.Change;
import fr.cahier.plan.Change.Who;
import fr.cahier.plan.Plan;
import fr.cahier.plan.Planner;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans under the law: the plan is proven by carrying it out: the evaluator, not the planner, says whether the dossier then complies. */
class PlanTest {

    private static final ExecutableEdition SHIPPED = ExecutableEdition.shipped("spro-conseil/2020");
    private static final Evaluator EVALUATOR = Evaluator.of(SHIPPED);
    private static final Planner PLANNER = Planner.of(EVALUATOR);

    /** How many are generated: a thousand with {@code -DargLine=-Dplans=1000}; fewer in the ordinary build, which has to be quick. */
    private static final int GENERATED = Integer.getInteger("plans", 24);

    static Stream<Path> samples() throws IOException {
        try (var files = Files.list(Path.of("dossiers"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_complies_once_its_plan_is_carried_out_and_not_without_any_one_change(Path sample) {
        proven(PLANNER.plan(DossierReader.standard().read(sample).dossier()), sample.toString());
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
        assertThat(PLANNER.plan(sample("10-adhesion-payante-et-reserve")).changes())
                .extracting(Change::pointer)
                .containsExactly("/engagements/PRI-02", "/tarifs/0/montant_eur");
    }

    @Test
    void two_plannings_are_one_question_to_the_applicant() {
        assertThat(PLANNER.plan(sample("09-deux-plannings-contradictoires")).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.mends())
                        .extracting(finding -> finding.obligation().id())
                        .contains("HOR-01"));
    }

    private static void proven(Plan plan, String name) {
        Conclusion conclusion = plan.verdict().conclusion();
        assertThat(plan.outcome() == Plan.Outcome.LATE).as(name).isEqualTo(conclusion == Conclusion.LATE);
        if (plan.outcome() == Plan.Outcome.LATE) {
            return;
        }
        assertThat(plan.obstacles()).as(name).isEmpty();
        assertThat(plan.changes().isEmpty()).as(name).isEqualTo(conclusion == Conclusion.COMPLIANT);
        assertThat(open(plan.applied())).as(name).isEqualTo(settled(plan));
        for (Change change : plan.changesOf(Who.APPLICANT)) {
            List<Change> others = new ArrayList<>(plan.changes());
            others.remove(change);
            assertThat(settled(plan).containsAll(open(plan.applied(others))))
                    .as("%s complies without %s", name, change)
                    .isFalse();
            assertThat(change.mends()).as("%s: %s", name, change).isNotEmpty();
        }
    }

    private static Set<String> settled(Plan plan) {
        return plan.changesOf(Who.OFFICER).stream()
                .map(change -> key(change.mends().get(0)))
                .collect(Collectors.toSet());
    }

    private static Set<String> open(Dossier dossier) {
        return EVALUATOR.evaluate(dossier).findings().stream()
                .filter(finding -> finding.status() != Status.NOT_APPLICABLE)
                .filter(finding -> finding.status() != Status.SATISFIED
                        || !finding.reservations().isEmpty())
                .map(PlanTest::key)
                .collect(Collectors.toSet());
    }

    private static String key(Finding finding) {
        return finding.obligation().id() + " " + finding.subject()
                + (finding.reason() == Reason.INTERPRETATION ? "?" : "");
    }

    private static Dossier sample(String name) {
        return DossierReader.standard()
                .read(Path.of("dossiers", name + ".json"))
                .dossier();
    }
}
