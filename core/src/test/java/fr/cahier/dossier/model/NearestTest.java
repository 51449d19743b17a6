package fr.cahier.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("horodatage", "adresse", "canal", "face_a_face", "id");

    @ParameterizedTest
    @CsvSource({
        "horodatge, horodatage",
        "hordoatage, horodatage",
        "HORODATAGE, horodatage",
        "faceAFace, face_a_face",
        "face à face, face_a_face",
        "adress, adresse",
        "canaux, canal",
        "di, id"
    })
    void one_letter_in_three_may_be_wrong(String written, String known) {
        assertThat(Nearest.to(written, KNOWN)).contains(known);
    }

    @ParameterizedTest
    @CsvSource({"zzz", "''", "' '", "telephone", "xy"})
    void what_is_far_from_everything_has_no_nearest(String written) {
        assertThat(Nearest.to(written, KNOWN)).isEmpty();
    }

    @Test
    void a_part_of_the_words_is_enough_when_only_one_name_has_them() {
        assertThat(Nearest.to("statut", List.of("nom", "statut_spro"))).contains("statut_spro");
        assertThat(Nearest.to("entretien_isole", List.of("id", "espace_entretien_isole")))
                .contains("espace_entretien_isole");
        assertThat(Nearest.to("affichage", List.of("affichage_lieu", "affichage_exterieur")))
                .isEmpty();
    }

    @Test
    void a_hostile_length_is_not_compared() {
        assertThat(Nearest.to("a".repeat(10_000_000), KNOWN)).isEmpty();
    }
}
