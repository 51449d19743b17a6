package fr.cahier.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.report.Letter.Kind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What letters say of the samples; how they say it is tested where letters are written. */
class LetterTest {

    @Test
    void of_two_plannings_the_one_that_holds_is_asked_once() {
        assertThat(text(Kind.COMPLEMENTS, "09-deux-plannings-contradictoires"))
                .contains("Ce qui se contredit", "Le dossier dit : deux plannings.", "HOR-01")
                .containsOnlyOnce("Réponse attendue");
    }

    @Test
    void what_depends_on_an_unknown_reception_is_not_asked_yet() {
        assertThat(text(Kind.COMPLEMENTS, "14-reponses-laissees-en-blanc"))
                .contains("Site Permanence de Condé (S2), accueil du public ; attendu : oui ou non")
                .doesNotContain("HOR-06, Cinq demi-journées")
                .doesNotContain("Créneaux d’ouverture");
    }

    @Test
    void a_ground_names_the_law_the_lines_and_the_slots() {
        assertThat(text(Kind.MOTIFS, "15-quatre-demi-journees"))
                .contains("HOR-06", "l. 246", "ouvre quatre demi-journées", "site S1, lundi");
    }

    private static String text(Kind kind, String sample) {
        return Documents.said(Documents.letter(kind, Documents.read(Path.of("dossiers/" + sample + ".json"))));
    }
}
