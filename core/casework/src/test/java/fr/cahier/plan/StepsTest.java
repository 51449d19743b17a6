package fr.cahier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.testkit.SmallEdition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Steps point into the dossier that the plan starts from, whatever earlier steps removed or added. */
class StepsTest {

    /** Three slots. */
    private static final Dossier START = SmallEdition.complete();

    private final Steps steps = new Steps(START);

    @Test
    void an_edit_after_a_removal_points_into_the_original_list() {
        take(remove("/creneaux/0"));
        take(Edit.set("/creneaux/0/jour", 6));

        assertThat(pointers()).containsExactly("/creneaux/0", "/creneaux/1/jour");
    }

    @Test
    void removals_of_one_step_do_not_shift_one_another() {
        take(remove("/creneaux/0"), remove("/creneaux/2"));
        take(Edit.set("/creneaux/0/jour", 6));

        assertThat(pointers()).containsExactly("/creneaux/2", "/creneaux/0", "/creneaux/1/jour");
    }

    @Test
    void an_edit_between_and_after_several_removals_points_into_the_original_list() {
        RemovedElements removed =
                RemovedElements.of(List.of(remove("/creneaux/3"), remove("/creneaux/0"), remove("/creneaux/1")));

        assertThat(List.of("/creneaux/0", "/creneaux/1/jour", "/creneaux/2", "/sites/0").stream()
                        .map(removed::original))
                .containsExactly("/creneaux/2", "/creneaux/4/jour", "/creneaux/5", "/sites/0");
    }

    @Test
    void removing_an_added_element_leaves_nothing() {
        take(Edit.add("/creneaux", slot(6)), Edit.add("/creneaux", slot(7)));
        take(remove("/creneaux/3"));

        assertThat(Step.edits(steps.all())).extracting(Edit::value).containsExactly(slot(7));
    }

    @Test
    void an_edit_of_an_added_element_becomes_part_of_its_addition() {
        take(Edit.add("/creneaux", slot(6)), Edit.add("/creneaux", slot(7)));
        take(Edit.set("/creneaux/4/jour", 5));

        assertThat(Step.edits(steps.all())).extracting(Edit::value).containsExactly(slot(6), slot(5));
    }

    private void take(Edit... edits) {
        steps.take(List.of(new Step(edits[0].pointer(), List.of(edits))));
    }

    private List<String> pointers() {
        return Step.edits(steps.all()).stream().map(Edit::pointer).toList();
    }

    private static Edit remove(String pointer) {
        return Edit.remove(pointer, START.creneaux().get(0));
    }

    private static Creneau slot(int day) {
        return Creneau.builder().siteId("S1").jour(day).build();
    }
}
