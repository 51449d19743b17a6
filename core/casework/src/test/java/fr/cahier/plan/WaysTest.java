package fr.cahier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Site;
import fr.cahier.plan.Action.Kind;
import fr.cahier.testkit.SmallEdition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where there are two ways, both are told; each is carried out and judged. */
class WaysTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());
    private static final Planner PLANNER = Planner.of(EVALUATOR);

    @ParameterizedTest
    @EnumSource
    void every_way_does_what_the_change_does_in_whose_place_it_stands(Damage one) {
        PlanProof proof = new PlanProof(EVALUATOR);
        proof.proveWays(PLANNER.plan(one.dossier()), one.name());
        proof.proveWays(PLANNER.plan(one.in(twoSites())), one + " of two sites");
        proof.proveWays(PLANNER.plan(one.in(Damage.SPACE_UNKNOWN.dossier())), one + ", space unknown");
    }

    @Test
    void a_site_that_opens_too_little_opens_more_or_receives_nobody() {
        Dossier short_ = twoSites().toBuilder()
                .creneaux(twoSites().creneaux().stream()
                        .filter(slot -> "S1".equals(slot.siteId()) || slot.jour() == 1)
                        .toList())
                .build();
        assertThat(PLANNER.plan(short_).changes()).singleElement().satisfies(change -> {
            assertThat(change.action().kind()).isEqualTo(Kind.OPEN);
            assertThat(change.ways()).singleElement().satisfies(way -> assertThat(way.changes())
                    .singleElement()
                    .satisfies(other ->
                            assertThat(other.action()).isEqualTo(new Action(Kind.RECEIVE_NOBODY, "/sites/1"))));
        });
        assertThat(PlanWriter.json(PLANNER.plan(short_))).contains("\"ways\"", "\"RECEIVE_NOBODY\"");
    }

    @Test
    void what_only_the_applicant_knows_may_be_either_way_with_all_that_it_takes() {
        Dossier unknown = Damage.A_SECOND_SITE_OF_WHICH_NOTHING_IS_SAID.dossier();
        Dossier unsaid = unknown.toBuilder()
                .sites(List.of(
                        unknown.sites().get(0),
                        unknown.sites().get(1).toBuilder().recoitPublic(null).build()))
                .build();
        assertThat(PLANNER.plan(unsaid).changes()).singleElement().satisfies(change -> {
            assertThat(change.edits()).containsExactly(Edit.set("/sites/1/recoit_public", false));
            assertThat(change.ways()).singleElement().satisfies(way -> assertThat(way.changes())
                    .hasSizeGreaterThan(1)
                    .anySatisfy(other ->
                            assertThat(other.edits()).containsExactly(Edit.set("/sites/1/recoit_public", true))));
        });
    }

    @Test
    void what_only_lifts_a_reservation_has_no_other_way() {
        assertThat(PLANNER.plan(Damage.NO_EVIDENCE.dossier()).changes())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.ways()).isEmpty());
    }

    /** Both complete. */
    private static Dossier twoSites() {
        Dossier one = SmallEdition.complete();
        Site second = one.sites().get(0).toBuilder().id("S2").build();
        Stream<Creneau> slots = one.creneaux().stream()
                .map(slot -> slot.toBuilder().siteId("S2").build());
        Stream<Piece> pieces = one.pieces().stream()
                .filter(piece -> piece.siteId() != null)
                .map(piece ->
                        piece.toBuilder().id(piece.id() + "-2").siteId("S2").build());
        return one.toBuilder()
                .sites(List.of(one.sites().get(0), second))
                .creneaux(Stream.concat(one.creneaux().stream(), slots).toList())
                .pieces(Stream.concat(one.pieces().stream(), pieces).toList())
                .build();
    }
}
