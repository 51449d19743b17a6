package fr.cahier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Edits made together do what they do one after the other: additions, then settings, then removals. */
class EditingTest {

    private static final Dossier START = Dossier.builder()
            .creneaux(IntStream.rangeClosed(1, 4).mapToObj(EditingTest::slot).toList())
            .build();

    @Test
    void removals_leave_what_stands_between_them() {
        assertThat(days(remove(0), remove(2))).containsExactly(2, 4);
    }

    @Test
    void an_added_element_may_be_set_and_every_pointer_is_one_before_the_removals() {
        assertThat(days(remove(0), Edit.set("/creneaux/4/jour", 6), Edit.add("/creneaux", slot(5))))
                .containsExactly(2, 3, 4, 6);
    }

    @Test
    void what_is_set_whole_is_set_before_what_is_set_in_it_later() {
        assertThat(days(Edit.set("/creneaux/1/jour", 7), Edit.set("/creneaux/1", slot(5))))
                .containsExactly(1, 5, 3, 4);
        assertThat(days(Edit.set("/creneaux/1", slot(5)), Edit.set("/creneaux/1/jour", 7)))
                .containsExactly(1, 7, 3, 4);
    }

    @Test
    void a_list_that_is_not_there_begins_with_what_is_added() {
        Dossier edited = Editing.apply(Dossier.VIDE, List.of(Edit.add("/creneaux", slot(2))));
        assertThat(edited.creneaux()).containsExactly(slot(2));
    }

    private static List<Integer> days(Edit... edits) {
        return Editing.apply(START, List.of(edits)).creneaux().stream()
                .map(Creneau::jour)
                .toList();
    }

    private static Edit remove(int index) {
        return Edit.remove("/creneaux/" + index, slot(index + 1));
    }

    private static Creneau slot(int day) {
        return Creneau.builder().jour(day).build();
    }
}
