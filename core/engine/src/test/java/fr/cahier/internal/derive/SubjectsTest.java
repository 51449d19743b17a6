package fr.cahier.internal.derive;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Personnel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SubjectsTest {

    @Test
    void what_has_no_identifier_is_named_by_its_place() {
        assertThat(names(null, "B", null)).containsExactly("n° 1", "B", "n° 3");
    }

    @Test
    void an_identifier_keeps_its_element_and_no_two_bear_one_name() {
        assertThat(names(null, "n° 1")).containsExactly("n° 1 bis", "n° 1");
        assertThat(names("n° 2", null)).containsExactly("n° 2", "n° 2 bis");
    }

    private static List<String> names(String... ids) {
        List<Personnel> personnels =
                Stream.of(ids).map(id -> Personnel.builder().id(id).build()).toList();
        return Subjects.personnels(Dossier.builder().personnels(personnels).build());
    }
}
