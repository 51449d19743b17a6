package fr.cahier.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Reponse;
import fr.cahier.report.Letter.Kind;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What letters say of the samples; how they say it is tested where letters are written. */
class LetterTest {

    @Test
    void of_two_plannings_the_one_that_holds_is_asked_once() {
        assertThat(text(Kind.COMPLEMENTS, "09-deux-plannings-contradictoires"))
                .contains("planning d’origine : formulaire", "planning d’origine : affiche du 1er juillet")
                .containsOnlyOnce("deux plannings qui ne disent pas la même chose");
    }

    @Test
    void what_depends_on_an_unknown_reception_is_asked_under_it() {
        assertThat(text(Kind.COMPLEMENTS, "14-reponses-laissees-en-blanc"))
                .contains("Êtes-vous un réseau régional ou une structure locale ?")
                .contains(
                        "Pour le site « Permanence de Condé » : reçoit-il du public ? – Si oui, indiquez aussi : quelles"
                                + " y sont vos heures d’ouverture au public")
                .containsOnlyOnce("reçoit-il du public");
    }

    @Test
    void a_piece_is_asked_once() {
        assertThat(text(Kind.COMPLEMENTS, "04-signature-globale-seule"))
                .containsOnlyOnce("Liste des personnels du service, diplômes ou justificatifs d’expérience")
                .containsOnlyOnce("Page, affiche ou dépliant qui annonce la permanence")
                .contains("Attestation d’hygiène de l’exploitant");
    }

    @Test
    void a_ground_names_the_law_the_lines_and_the_slots() {
        assertThat(text(Kind.MOTIFS, "15-quatre-demi-journees"))
                .contains("HOR-06", "l. 246", "ouvre quatre demi-journées", "site S1, lundi");
    }

    @Test
    void one_reason_against_many_requirements_is_told_once_and_what_the_office_knows_is_none() {
        assertThat(text(Kind.MOTIFS, "04-signature-globale-seule"))
                .contains("20 exigences, pour une même raison", "ESP-02, Un espace fait pour écouter et conseiller")
                .containsOnlyOnce("Aucun site recevant du public n’est décrit")
                .doesNotContain("PROC-01", "PROC-04");
    }

    @Test
    void one_reason_against_many_requirements_keeps_the_facts_of_each_and_the_piece() {
        Dossier denied = Documents.read(Path.of("dossiers/08-engagement-dementi-par-une-piece.json"));
        List<Piece> pieces = denied.pieces().stream()
                .map(piece -> piece.dement() == null
                        ? piece
                        : piece.toBuilder()
                                .dement(List.of("DRO-01", "DRO-02", "DRO-03", "PRI-01"))
                                .build())
                .toList();

        assertThat(Documents.said(Documents.letter(
                        Kind.MOTIFS, denied.toBuilder().pieces(pieces).build())))
                .contains(
                        "4 exigences, pour une même raison",
                        "Pièces : « Compte rendu de la commission de sécurité » du 27 février 2020")
                .contains("Engagement PRI-01 : oui", "Engagement DRO-01 : oui", "Engagement DRO-03 : oui");
    }

    @Test
    void what_is_said_in_two_ways_is_not_called_missing() {
        assertThat(text(Kind.COMPLEMENTS, "09-deux-plannings-contradictoires"))
                .contains("Rien ne manque à votre dossier", "il ne dit pas s’il en va de même")
                .doesNotContain("incomplet", "suspendu");
    }

    @Test
    void what_is_only_useful_is_no_ground_and_what_is_required_is_named() {
        assertThat(text(Kind.MOTIFS, "04-signature-globale-seule"))
                .contains("Ce que le dossier ne dit pas : sites (pour chaque site : accueil du public)")
                .doesNotContain("postes internet");
        assertThat(text(Kind.MOTIFS, "05-dossier-vide"))
                .contains("le dossier ne dit pas si vous vous y engagez")
                .doesNotContain("postes internet");
    }

    @Test
    void a_request_says_what_it_is_where_to_answer_and_what_it_does_to_the_delay() {
        assertThat(text(Kind.COMPLEMENTS, "09-deux-plannings-contradictoires"))
                .contains("Demande d’éclaircissement", "Envoyez-les à cette adresse");
        assertThat(text(Kind.COMPLEMENTS, "12-pieces-perimees-et-absentes"))
                .contains("Cette demande ne suspend pas le délai");
    }

    @Test
    void a_request_tells_the_open_questions_and_what_would_set_them_aside() {
        assertThat(text(Kind.COMPLEMENTS, "12-pieces-perimees-et-absentes"))
                .contains("Ce que le texte laisse ouvert")
                .contains("Ce qui écarterait la question : Ouvrez au public au moins 2 postes")
                .doesNotContain("Ce qui dépend d’une réponse est demandé avec elle");
        assertThat(text(Kind.COMPLEMENTS, "14-reponses-laissees-en-blanc"))
                .contains("Ce qui dépend d’une réponse est demandé avec elle")
                .doesNotContain("Ce que le texte laisse ouvert");
    }

    @Test
    void a_piece_that_was_joined_and_has_expired_is_not_called_absent() {
        assertThat(text(Kind.COMPLEMENTS, "12-pieces-perimees-et-absentes"))
                .contains("(celle que vous avez jointe n’était plus valable au jour du dépôt)");
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

    @Test
    void the_hour_that_decides_stands_in_the_acknowledgement() {
        assertThat(text(Kind.ACCUSE, "06-une-seconde-trop-tard"))
                .contains("a été reçu le vendredi 31 juillet 2020 à 16 h 00 min 01 s.");
        assertThat(text(Kind.ACCUSE, "11-depot-a-la-minute-de-la-limite"))
                .contains("a été reçu le vendredi 31 juillet 2020 à 16 h, à la minute près.");
    }

    @Test
    void a_favourable_letter_names_each_obligation_once() {
        assertThat(text(Kind.FAVORABLE, "01-structure-locale-complete"))
                .containsOnlyOnce("La tenue du planning")
                .contains("La tenue du planning — Maison de Vire (S1) ; dû aussi après le label.")
                .doesNotContain("HOR-02");
    }

    private static String text(Kind kind, String sample) {
        return Documents.said(Documents.letter(kind, Documents.read(Path.of("dossiers/" + sample + ".json"))));
    }
}
