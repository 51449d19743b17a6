package fr.cahier.internal.assess;

import static fr.cahier.internal.assess.Samples.answering;
import static fr.cahier.internal.assess.Samples.commitment;
import static fr.cahier.internal.assess.Samples.group;
import static fr.cahier.internal.assess.Samples.regulation;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Candidat;
import fr.cahier.dossier.Contact;
import fr.cahier.dossier.Declarant;
import fr.cahier.dossier.Declaration;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Publics;
import fr.cahier.dossier.Reponse;
import fr.cahier.facts.Preuve;
import fr.cahier.internal.derive.Said;
import fr.cahier.regulation.Edition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemarksTest {

    private static final LocalDate DAY = LocalDate.of(2020, 7, 28);

    private final Edition regulation = regulation(
            group("PRI-00").build(), commitment("PRI-01").parent("PRI-00").build());

    @Test
    void an_answer_to_an_obligation_that_does_not_exist_is_told() {
        assertThat(remarks(regulation, answering("PRI-99", Reponse.OUI)))
                .singleElement()
                .asString()
                .contains("PRI-99", "essai/1");
    }

    @Test
    void a_piece_for_an_obligation_that_does_not_exist_is_told() {
        Dossier dossier = Dossier.builder()
                .pieces(List.of(Piece.builder().etablit(List.of("PRI-98")).build()))
                .build();
        assertThat(remarks(regulation, dossier)).singleElement().asString().contains("PRI-98");
    }

    @Test
    void a_general_refusal_is_told_even_where_particular_answers_prevail() {
        assertThat(remarks(regulation, answering("PRI-00", Reponse.NON)))
                .singleElement()
                .asString()
                .contains("PRI-00");
        assertThat(remarks(regulation, answering("global", Reponse.RESERVE))).hasSize(1);
    }

    @Test
    void what_weighs_on_a_finding_needs_no_remark() {
        assertThat(remarks(regulation, answering("PRI-01", Reponse.NON))).isEmpty();
        assertThat(remarks(regulation, answering("PRI-00", Reponse.OUI))).isEmpty();
    }

    @Test
    void a_piece_dated_after_the_deposit_and_a_false_siret_are_told() {
        Dossier dossier = Dossier.builder()
                .candidat(Candidat.builder().siret("12345678901234").build())
                .pieces(List.of(
                        Piece.builder().date(DAY.plusDays(1)).build(),
                        Piece.builder().date(DAY).build()))
                .build();
        assertThat(remarks(regulation, dossier))
                .satisfiesExactly(
                        remark -> assertThat(remark).contains("pièce n° 1, date de la pièce"),
                        remark -> assertThat(remark).contains("SIRET du candidat"));
    }

    @Test
    void what_says_nothing_is_quoted_and_empty_rows_are_counted() {
        Dossier dossier = Dossier.builder()
                .publics(Publics.builder().exclusions(List.of("Néant")).build())
                .personnels(List.of(
                        Personnel.builder().id("P1").qualification("NC").build(),
                        Personnel.builder().build(),
                        Personnel.builder().build()))
                .build();
        assertThat(remarks(regulation, dossier))
                .containsExactly(
                        "2 lignes vides, sous « professionnels », n’ont pas été lues.",
                        "« NC », écrit sous « professionnel P1, qualification », ne dit rien : la réponse est tenue pour"
                                + " non donnée.",
                        "« Néant », écrit sous « publics exclus », est lu comme « il n’y en a pas ».");
    }

    @Test
    void a_word_beside_other_answers_of_a_list_is_not_called_an_answer_not_given() {
        Dossier dossier = Dossier.builder()
                .publics(Publics.builder()
                        .exclusions(List.of("néant", "mineurs"))
                        .build())
                .build();
        assertThat(remarks(regulation, dossier))
                .containsExactly(
                        "« néant », écrit sous « publics exclus » à côté d’autres réponses, n’a pas été lu : ces"
                                + " réponses comptent.");
    }

    @Test
    void a_piece_that_supports_a_whole_supports_none_of_its_lines() {
        Dossier dossier = Dossier.builder()
                .pieces(List.of(
                        Piece.builder().etablit(List.of("PRI-00")).build(),
                        Piece.builder().dement(List.of("PRI-00", "global")).build()))
                .build();
        assertThat(remarks(regulation, dossier))
                .singleElement()
                .asString()
                .contains("à l’ensemble « PRI-00 »", "aucune");
    }

    @Test
    void an_expired_piece_that_belied_a_whole_is_told() {
        Preuve expired =
                new Preuve("P1", "PRI-00", null, null, Preuve.Sens.DEMENT, Preuve.Validite.PERIMEE, null, false);
        assertThat(Remarks.of(regulation, Said.of(Dossier.VIDE, regulation.words()), List.of(expired), DAY, DAY)
                        .kept())
                .singleElement()
                .asString()
                .contains("« P1 »", "PRI-00", "ne compte plus");
    }

    @Test
    void a_free_fact_that_nothing_reads_and_a_declaration_on_nothing_are_told() {
        Dossier dossier = Dossier.builder()
                .faits(List.of(Fait.builder().cle("parking").vrai(true).build()))
                .declarations(List.of(Declaration.builder()
                        .par(Declarant.SERVICE)
                        .faits(List.of("sites[].adresse", "nulle.part"))
                        .build()))
                .build();
        assertThat(remarks(regulation, dossier))
                .satisfiesExactly(remark -> assertThat(remark).contains("« nulle.part »"), remark -> assertThat(remark)
                        .contains("« parking »"));
        Edition reading =
                regulation(commitment("PRI-01").freeFacts(List.of("parking")).build());
        assertThat(remarks(reading, dossier)).singleElement().asString().contains("nulle.part");
    }

    @Test
    void blanks_make_one_remark_however_many_there_are() {
        Dossier one = Dossier.builder()
                .candidat(Candidat.builder().siret(" ").build())
                .build();
        assertThat(remarks(regulation, one))
                .containsExactly("Rien n’est écrit sous « numéro SIRET » : la réponse est tenue pour non donnée.");
        Dossier five = Dossier.builder()
                .candidat(Candidat.builder().siret("").nom(" ").build())
                .contact(new Contact(""))
                .publics(Publics.builder().exclusions(List.of("", "")).build())
                .build();
        assertThat(remarks(regulation, five))
                .containsExactly(
                        "Rien n’est écrit sous « nom du candidat », « numéro SIRET », « publics exclus » ni à 2"
                                + " autres places : les réponses sont tenues pour non données.");
    }

    @Test
    void an_hour_that_the_clock_skips_or_repeats_is_told() {
        assertThat(remarks(regulation, deposited("2020-03-29T02:30")))
                .containsExactly(
                        "Le 29 mars 2020 à 2 h 30, sous « horodatage du dépôt », est une heure qui n’existe pas :"
                                + " cette nuit-là, la montre avance. Elle est lue 3 h 30. Écrivez le décalage (+01:00 en hiver,"
                                + " +02:00 en été).");
        assertThat(remarks(regulation, deposited("2020-10-25T02:30:00")))
                .singleElement()
                .asString()
                .contains("25 octobre 2020 à 2 h 30", "vient deux fois", "les deux sont possibles");
        for (String plain : List.of("2020-03-29T02:30+01:00", "2020-03-29", "2020-03-29T03:00", "2020-10-25T03:00")) {
            assertThat(remarks(regulation, deposited(plain))).as(plain).isEmpty();
        }
    }

    private static Dossier deposited(String stamp) {
        return Dossier.builder()
                .depot(Depot.builder().horodatage(Horodatage.lire(stamp)).build())
                .build();
    }

    @Test
    void a_name_that_says_nothing_is_quoted_and_kept() {
        Dossier dossier = Dossier.builder()
                .personnels(List.of(
                        Personnel.builder().id("Néant").fonction("accueil").build()))
                .build();
        assertThat(remarks(regulation, dossier))
                .containsExactly(
                        "« Néant », écrit sous « professionnel Néant (accueil), identifiant du professionnel »,"
                                + " est pris pour un nom : à vérifier.");
        assertThat(Said.of(dossier, regulation.words()).placed()).isSameAs(dossier);
    }

    private static List<String> remarks(Edition edition, Dossier dossier) {
        return Remarks.of(edition, Said.of(dossier, edition.words()), List.of(), DAY, DAY)
                .kept();
    }
}
