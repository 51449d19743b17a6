package fr.cahier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.diff.DossierDiff;
import fr.cahier.dossier.Candidat;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Site;
import fr.cahier.plan.Change.Who;
import fr.cahier.plan.Progress.Item;
import fr.cahier.plan.Progress.State;
import fr.cahier.testkit.SmallEdition;
import fr.cahier.verdict.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What became of a plan is told against what a later dossier says. */
class ProgressTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());
    private static final Planner PLANNER = Planner.of(EVALUATOR);

    /** Two mornings on the first site, and a second site of which all is said. */
    private static final Dossier WANTING = wanting();

    @ParameterizedTest
    @EnumSource
    void a_plan_that_is_carried_out_is_done_and_nothing_else_is(Damage damage) {
        Plan plan = PLANNER.plan(damage.dossier());

        Progress progress = progress(plan, plan.applied());

        assertThat(progress.items()).filteredOn(ProgressTest::isApplicants).allSatisfy(item -> {
            assertThat(item.state()).isEqualTo(State.DONE);
            assertThat(item.open()).allMatch(finding -> finding.reason() == Reason.INTERPRETATION);
        });
        assertThat(progress.outside()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void where_nothing_changed_nothing_is_done(Damage damage) {
        Plan plan = PLANNER.plan(damage.dossier());

        assertThat(progress(plan, plan.dossier()).items()).allSatisfy(item -> {
            assertThat(item.state()).isEqualTo(State.NOT_DONE);
            assertThat(item.seen()).isEmpty();
        });
    }

    @Test
    void the_one_change_that_is_left_out_is_not_done() {
        Plan plan = PLANNER.plan(Dossier.VIDE);
        assertThat(plan.changesOf(Who.APPLICANT)).hasSizeGreaterThan(3);
        for (Change left : plan.changesOf(Who.APPLICANT)) {
            List<Change> others = new ArrayList<>(plan.changes());
            others.remove(left);

            assertThat(progress(plan, plan.applied(others)).items(State.NOT_DONE))
                    .extracting(Item::change)
                    .contains(left);
        }
    }

    @Test
    void an_example_answered_in_the_applicants_own_words_is_done() {
        Dossier complete = SmallEdition.complete();
        Plan plan = PLANNER.plan(
                complete.toBuilder().pieces(complete.pieces().subList(1, 2)).build());
        Change piece = plan.changes().get(0);
        Piece asked = (Piece) piece.edits().get(0).value();
        List<Piece> pieces = new ArrayList<>(plan.dossier().pieces());
        pieces.add(0, asked.toBuilder().id("neuve").libelle("Photo du panneau").build());

        Progress progress =
                progress(plan, plan.dossier().toBuilder().pieces(pieces).build());

        assertThat(progress.items(State.DONE)).singleElement().satisfies(item -> {
            assertThat(item.change()).isEqualTo(piece);
            assertThat(item.seen()).extracting(DossierDiff.Change::pointer).containsExactly("/pieces/0");
        });
        assertThat(progress.outside()).isEmpty();
    }

    @Test
    void another_slot_than_the_one_proposed_is_told_and_what_it_leaves_open_too() {
        Plan plan = PLANNER.plan(WANTING);
        Creneau proposed = (Creneau) plan.changes().get(0).edits().get(0).value();

        Item enough = only(progress(plan, with(plan.dossier(), longer(proposed))));
        Item tooShort = only(progress(plan, with(plan.dossier(), shorter(proposed))));

        assertThat(enough.state()).isEqualTo(State.DONE);
        assertThat(tooShort.state()).isEqualTo(State.OTHERWISE);
        assertThat(tooShort.seen()).singleElement().satisfies(seen -> assertThat(seen.after())
                .contains("site S1"));
        assertThat(tooShort.open())
                .extracting(finding -> finding.obligation().id())
                .containsExactly("ACC-03");
    }

    @Test
    void a_slot_of_another_site_answers_nothing_and_is_outside_the_plan() {
        Plan plan = PLANNER.plan(WANTING);
        Creneau proposed = (Creneau) plan.changes().get(0).edits().get(0).value();

        Progress progress = progress(
                plan,
                with(plan.dossier(), longer(proposed).toBuilder().siteId("S2").build()));

        assertThat(only(progress).state()).isEqualTo(State.NOT_DONE);
        assertThat(progress.outside()).singleElement().satisfies(change -> assertThat(change.place())
                .contains("S2"));
    }

    @Test
    void answers_one_by_one_stand_for_the_signature_that_was_asked() {
        Plan plan = PLANNER.plan(Dossier.VIDE);
        Map<String, Reponse> answers = new LinkedHashMap<>();
        EVALUATOR
                .evaluate(Dossier.VIDE)
                .findings()
                .forEach(finding -> answers.put(finding.obligation().id(), Reponse.OUI));
        Dossier later = plan.applied().toBuilder().engagements(answers).build();

        assertThat(progress(plan, later).items())
                .filteredOn(item -> item.change().pointer().equals("/engagements/global"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.state()).isEqualTo(State.OTHERWISE);
                    assertThat(item.open()).isEmpty();
                });
    }

    @Test
    void what_nobody_asked_for_is_outside_the_plan() {
        Plan plan = PLANNER.plan(Damage.A_COMMITMENT_REFUSED.dossier());
        Dossier later = plan.applied().toBuilder()
                .candidat(Candidat.builder().nom("Autre nom").build())
                .build();

        assertThat(progress(plan, later).outside())
                .extracting(DossierDiff.Change::pointer)
                .contains("/candidat/nom")
                .doesNotContain("/engagements/MAI-01");
    }

    private static Dossier wanting() {
        Dossier complete = SmallEdition.complete();
        Site second = complete.sites().get(0).toBuilder().id("S2").build();
        List<Creneau> slots = new ArrayList<>(complete.creneaux().subList(0, 2));
        complete.creneaux()
                .forEach(slot -> slots.add(slot.toBuilder().siteId("S2").build()));
        List<Piece> pieces = new ArrayList<>(complete.pieces());
        pieces.add(pieces.get(0).toBuilder().id("photo-2").siteId("S2").build());
        return complete.toBuilder()
                .sites(List.of(complete.sites().get(0), second))
                .creneaux(slots)
                .pieces(pieces)
                .build();
    }

    private static boolean isApplicants(Item item) {
        return item.change().who() == Who.APPLICANT;
    }

    private static Item only(Progress progress) {
        assertThat(progress.items()).hasSize(1);
        return progress.items().get(0);
    }

    private static Creneau longer(Creneau slot) {
        return slot.toBuilder().debut(slot.debut().minusMinutes(30)).build();
    }

    private static Creneau shorter(Creneau slot) {
        return slot.toBuilder().fin(slot.debut().plusHours(1)).build();
    }

    private static Dossier with(Dossier dossier, Creneau slot) {
        List<Creneau> slots = new ArrayList<>(dossier.creneaux());
        slots.add(slot);
        return dossier.toBuilder().creneaux(slots).build();
    }

    private static Progress progress(Plan plan, Dossier later) {
        return Progress.of(plan, later, EVALUATOR.evaluate(later));
    }
}
