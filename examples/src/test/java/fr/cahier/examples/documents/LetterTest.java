package fr.cahier.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reponse;
import fr.cahier.report.Letter.Kind;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
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

    @Test
    void a_heading_that_is_refused_is_said_to_open_a_question_and_otherwise_nothing_is_said_of_headings() {
        Dossier complete = Documents.read(Path.of("dossiers/01-structure-locale-complete.json"));
        Map<String, Reponse> answers = new HashMap<>(complete.engagements());
        answers.put("QUA-04", Reponse.NON);
        Dossier refusing = complete.toBuilder().engagements(answers).build();

        assertThat(Documents.said(Documents.letter(Kind.EXPLICATION, refusing)))
                .contains(
                        "refusé ou démenti, il ouvre une question, que tranche une personne",
                        "QUA-04, Écouter et reformuler");
        assertThat(Documents.said(Documents.letter(Kind.EXPLICATION, complete))).doesNotContain("intitulé");
    }

    private static String text(Kind kind, String sample) {
        return Documents.said(Documents.letter(kind, Documents.read(Path.of("dossiers/" + sample + ".json"))));
    }
}
