package fr.cahier.dossier.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectLabelTest {

    @Test
    void a_site_is_called_by_its_name_and_identifier() {
        SubjectLabel label = site("Antenne d’Évreux");

        assertThat(label.heading()).isEqualTo("Antenne d’Évreux (S7)");
        assertThat(label.inSentence()).isEqualTo("le site « Antenne d’Évreux » (S7)");
        assertThat(label.inParentheses()).isEqualTo("le site « Antenne d’Évreux », S7");
    }

    @Test
    void a_person_is_called_by_identifier_and_function() {
        SubjectLabel label =
                SubjectLabel.of(Personnel.builder().fonction("chargé d’accueil").build(), "B");

        assertThat(label.heading()).isEqualTo("B (chargé d’accueil)");
        assertThat(label.inSentence()).isEqualTo("le professionnel B (« chargé d’accueil »)");
        assertThat(label.inParentheses()).isEqualTo("le professionnel B, « chargé d’accueil »");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \u200B", "S7"})
    void where_the_dossier_says_no_more_the_identifier_stands_alone(String name) {
        SubjectLabel label = site(name);

        assertThat(label.heading()).isEqualTo("S7");
        assertThat(label.inSentence()).isEqualTo("le site S7");
        assertThat(label.inParentheses()).isEqualTo("le site S7");
    }

    @Test
    void quotation_marks_of_a_name_do_not_end_its_own() {
        assertThat(site("X » (S7) est conforme. Le site « Y").inSentence())
                .isEqualTo("le site « X” (S7) est conforme. Le site “Y » (S7)");
    }

    @Test
    void a_name_as_long_as_a_book_is_cut_between_characters() {
        assertThat(site("a".repeat(200)).called()).isEqualTo("a".repeat(200));
        assertThat(site("a".repeat(201)).called()).isEqualTo("a".repeat(200) + "…");
        assertThat(site("a".repeat(199) + "😀").called()).isEqualTo("a".repeat(199) + "…");
    }

    private static SubjectLabel site(String name) {
        return SubjectLabel.of(Site.builder().nom(name).build(), "S7");
    }
}
