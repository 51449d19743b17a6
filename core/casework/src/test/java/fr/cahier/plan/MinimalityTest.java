package fr.cahier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.Limits;
import fr.cahier.PreCheck;
import fr.cahier.dossier.Dossier;
import fr.cahier.plan.Change.Who;
import fr.cahier.plan.Minimality.Kind;
import fr.cahier.plan.PlanSearch.Key;
import fr.cahier.testkit.SmallEdition;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan that says that nothing shorter was found is compared with every edit that one could think of. */
class MinimalityTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());
    private static final Planner PLANNER = Planner.of(EVALUATOR);

    /** Each with the next two, so that plans of two and three things are among them. */
    static Stream<Dossier> damagedTwice() {
        Damage[] all = Damage.values();
        return IntStream.range(0, all.length).mapToObj(i -> all[(i + 1) % all.length].in(all[i].dossier()));
    }

    @ParameterizedTest
    @MethodSource("damagedTwice")
    void no_one_edit_does_what_a_shortest_plan_of_two_does(Dossier dossier) {
        Plan plan = PLANNER.plan(dossier);
        if (plan.minimality().kind() == Kind.SMALLEST && asked(plan) == 2) {
            PreCheck form = PreCheck.of(EVALUATOR, dossier);
            assertThat(EveryEdit.of(dossier, SmallEdition.load().edition(), plan.verdict()))
                    .filteredOn(edit -> does(form, plan, Editing.apply(dossier, List.of(edit))))
                    .isEmpty();
        }
    }

    @Test
    void no_two_edits_do_what_a_shortest_plan_of_three_does() {
        Dossier dossier = Damage.NO_PANEL.in(Damage.A_COMMITMENT_REFUSED.in(Damage.NOBODY.dossier()));
        Plan plan = PLANNER.plan(dossier);
        assertThat(plan.minimality().kind()).isEqualTo(Kind.SMALLEST);
        assertThat(asked(plan)).isEqualTo(3);

        PreCheck form = PreCheck.of(EVALUATOR, dossier);
        PlanSearch start = PlanSearch.of(form);
        List<Edit> helping = EveryEdit.of(dossier, SmallEdition.load().edition(), plan.verdict()).stream()
                .filter(edit -> isNearer(start, form, Editing.apply(dossier, List.of(edit))))
                .toList();
        assertThat(helping).hasSizeGreaterThan(3);
        for (Edit one : helping) {
            for (Edit other : helping) {
                if (areApart(one, other)) {
                    assertThat(does(form, plan, Editing.apply(dossier, List.of(one, other))))
                            .as("%s and %s", one, other)
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_plan_of_one_thing_is_as_short_as_can_be(Damage one) {
        Plan plan = PLANNER.plan(one.dossier());
        if (asked(plan) <= 1) {
            assertThat(plan.minimality().kind()).isEqualTo(Kind.SMALLEST);
        }
    }

    @Test
    void one_signature_takes_the_place_of_commitments_that_were_asked_one_by_one() {
        Plan plan = PLANNER.plan(Damage.NO_SIGNATURE.dossier());
        assertThat(asked(plan)).isEqualTo(1);
    }

    /** Step by step, the second site would be fitted out: six things. */
    @Test
    void an_answer_that_makes_the_rest_superfluous_is_found_in_its_place() {
        Plan plan = PLANNER.plan(Damage.RECEPTION_UNKNOWN.in(Damage.A_SECOND_SITE_OF_WHICH_NOTHING_IS_SAID.dossier()));
        assertThat(plan.changes())
                .extracting(Change::pointer)
                .containsExactly("/sites/0/recoit_public", "/sites/1/recoit_public");
    }

    @Test
    void a_plan_that_was_cut_says_neither() {
        Plan plan = Planner.of(
                        EVALUATOR.withLimits(Limits.builder().planAttempts(3).build()))
                .plan(Dossier.VIDE);
        assertThat(plan.minimality().kind()).isEqualTo(Kind.CUT);
        assertThat(plan.stopped()).isTrue();
    }

    private static boolean areApart(Edit one, Edit other) {
        return !one.pointer().startsWith(other.pointer()) && !other.pointer().startsWith(one.pointer());
    }

    private static int asked(Plan plan) {
        return plan.changes().size() - plan.changesOf(Who.OFFICER).size();
    }

    private static boolean does(PreCheck form, Plan plan, Dossier edited) {
        form.change(plan.applied());
        PlanSearch promised = PlanSearch.of(form);
        form.change(edited);
        return promised.covers(PlanSearch.of(form));
    }

    private static boolean isNearer(PlanSearch start, PreCheck form, Dossier edited) {
        form.change(edited);
        Map<Key, Integer> open = PlanSearch.of(form).open();
        return start.open().entrySet().stream()
                .anyMatch(entry -> open.getOrDefault(entry.getKey(), 0) < entry.getValue());
    }
}
