package fr.cahier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.plan.FreeHours.Hours;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a plan opens meets nothing that is open already. */
class FreeHoursTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime TWO = LocalTime.of(14, 0);

    private static Creneau slot(String site, int day, LocalTime from, LocalTime until) {
        return Creneau.builder().siteId(site).jour(day).debut(from).fin(until).build();
    }

    private static FreeHours at(String site, Creneau... slots) {
        return FreeHours.at(
                site, Dossier.VIDE.toBuilder().creneaux(List.of(slots)).build());
    }

    @Test
    void wanted_hours_that_are_free_are_kept() {
        assertThat(at("S1", slot("S1", 2, NINE, NOON), slot("S2", 1, NINE, NOON))
                        .on(1, NINE, NOON))
                .contains(new Hours(1, NINE, NOON));
    }

    @Test
    void hours_that_meet_a_slot_of_the_site_or_of_no_site_move_within_the_day() {
        assertThat(at("S1", slot("S1", 1, TEN, NOON)).on(1, NINE, NOON))
                .contains(new Hours(1, TWO, LocalTime.of(17, 0)));
        assertThat(at("S1", slot(null, 1, NINE, TEN)).on(1, NINE, TEN))
                .contains(new Hours(1, TEN, LocalTime.of(11, 0)));
    }

    @Test
    void a_day_that_is_open_throughout_has_none() {
        assertThat(at("S1", slot("S1", 1, LocalTime.MIDNIGHT, LocalTime.of(23, 59)))
                        .on(1, NINE, NOON))
                .isEmpty();
    }

    @Test
    void between_slots_are_gaps() {
        assertThat(at("S1", slot("S1", 1, TEN, LocalTime.of(11, 0))).gaps(1, NINE, NOON))
                .containsExactly(new Hours(1, NINE, TEN), new Hours(1, LocalTime.of(11, 0), NOON));
    }

    @Test
    void a_slot_that_ends_after_midnight_is_open_on_the_next_day() {
        LocalTime two = LocalTime.of(2, 0);

        assertThat(at("S1", slot("S1", 1, LocalTime.of(22, 0), two)).gaps(2, LocalTime.MIDNIGHT, LocalTime.of(3, 0)))
                .containsExactly(new Hours(2, two, LocalTime.of(3, 0)));
    }

    @Test
    void hours_that_are_taken_stand_beside_what_is_open() {
        assertThat(at("S1", slot("S1", 1, NINE, NOON)).taken(300))
                .containsExactly(new Hours(1, TWO, LocalTime.of(18, 0)), new Hours(2, NINE, TEN));
    }

    @Test
    void a_new_slot_of_a_given_day_meets_none_of_that_day() {
        Dossier dossier = Dossier.VIDE.toBuilder()
                .creneaux(List.of(slot("S1", 1, NINE, NOON)))
                .build();
        assertThat(NewSlot.completed(dossier, "S1", Map.of("jour", 1)))
                .containsEntry("debut", TWO)
                .containsEntry("fin", LocalTime.of(15, 0));
    }
}
