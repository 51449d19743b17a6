package fr.cahier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Piece;
import fr.cahier.plan.Action.Kind;
import fr.cahier.testkit.SmallEdition;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan says what to do in the world. */
class ActionsTest {

    private static final Planner PLANNER = Planner.of(Evaluator.of(SmallEdition.load()));

    @ParameterizedTest
    @CsvSource({
        "NO_SIGNATURE, SIGN, ''",
        "A_COMMITMENT_REFUSED, COMMIT, ''",
        "A_COMMITMENT_RESERVED, COMMIT, ''",
        "NO_DEPOSIT, LOOK_UP, ''",
        "POSTED, SETTLE, ''",
        "RECEPTION_UNKNOWN, TELL, /sites/0",
        "SPACE_UNKNOWN, TELL, /sites/0",
        "NO_SPACE, CHANGE, /sites/0",
        "NO_SLOT, TELL, /sites/0",
        "TWO_MORNINGS, OPEN, /sites/0",
        "NOBODY, TELL, ''",
        "QUALIFICATION_UNKNOWN, TELL, /personnels/0",
        "EVIDENCE_AGAINST, PUT_RIGHT, ''"
    })
    void each_thing_that_is_amiss_asks_for_what_is_to_be_done(Damage amiss, Kind kind, String about) {
        assertThat(PLANNER.plan(amiss.dossier()).changes())
                .extracting(Change::action)
                .first()
                .satisfies(action -> {
                    assertThat(action.kind()).isEqualTo(kind);
                    assertThat(action.about()).isEqualTo(about);
                });
    }

    @Test
    void a_piece_that_is_missing_is_to_be_provided_for_its_site() {
        assertThat(PLANNER.plan(Damage.NO_EVIDENCE.dossier()).changes())
                .extracting(Change::action)
                .containsOnly(new Action(Kind.PROVIDE, "/sites/0"), new Action(Kind.PROVIDE, "/personnels/0"));
    }

    @Test
    void a_piece_for_a_site_that_is_yet_to_be_described_is_for_each_of_them() {
        assertThat(PLANNER.plan(Dossier.VIDE).changes())
                .extracting(Change::action)
                .contains(new Action(Kind.PROVIDE, "/sites/-"));
    }

    @Test
    void a_piece_that_expired_is_renewed_until_the_day_of_the_deposit_at_least() {
        Dossier complete = SmallEdition.complete();
        LocalDate deposit = complete.depot().horodatage().jour();
        Dossier expired = complete.toBuilder()
                .pieces(complete.pieces().stream()
                        .map(piece -> piece.toBuilder()
                                .libelle("photographie")
                                .valideJusqua(deposit.minusDays(1))
                                .build())
                        .toList())
                .build();
        assertThat(PLANNER.plan(expired).changes())
                .extracting(Change::action)
                .containsOnly(
                        new Action(Kind.RENEW, "/sites/0", List.of("photographie"), deposit),
                        new Action(Kind.RENEW, "/personnels/0", List.of("photographie"), deposit));
    }

    @Test
    void of_two_schedules_one_is_to_be_chosen() {
        Dossier complete = SmallEdition.complete();
        Stream<Creneau> form = complete.creneaux().stream()
                .map(slot -> slot.toBuilder().planning("formulaire").build());
        Stream<Creneau> poster = complete.creneaux().stream()
                .limit(1)
                .map(slot -> slot.toBuilder().planning("affiche").build());
        Dossier two = complete.toBuilder()
                .creneaux(Stream.concat(form, poster).toList())
                .build();
        Action choice = new Actions(two)
                .of(
                        "/creneaux",
                        List.of(Edit.remove(
                                "/creneaux/" + (two.creneaux().size() - 1),
                                two.creneaux().get(two.creneaux().size() - 1))));
        assertThat(choice).isEqualTo(new Action(Kind.CHOOSE, "/sites/0", List.of("formulaire", "affiche"), null));
    }

    @Test
    void a_piece_at_hand_goes_by_its_identifier_where_it_has_no_name() {
        Dossier dossier = Dossier.VIDE.toBuilder()
                .pieces(List.of(Piece.builder().id("pv").build()))
                .build();
        assertThat(new Actions(dossier)
                        .of("/pieces/0/dement", List.of(Edit.set("/pieces/0/dement", List.of())))
                        .names())
                .containsExactly("pv");
    }
}
