package fr.cahier.internal.assess;

import static fr.cahier.internal.assess.Samples.answering;
import static fr.cahier.internal.assess.Samples.commitment;
import static fr.cahier.internal.assess.Samples.group;
import static fr.cahier.internal.assess.Samples.regulation;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Candidat;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Reponse;
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
        assertThat(Remarks.of(regulation, answering("PRI-99", Reponse.OUI), DAY).kept())
                .singleElement()
                .asString()
                .contains("PRI-99", "essai/1");
    }

    @Test
    void a_piece_for_an_obligation_that_does_not_exist_is_told() {
        Dossier dossier = Dossier.builder()
                .pieces(List.of(Piece.builder().etablit(List.of("PRI-98")).build()))
                .build();
        assertThat(Remarks.of(regulation, dossier, DAY).kept())
                .singleElement()
                .asString()
                .contains("PRI-98");
    }

    @Test
    void a_general_refusal_is_told_even_where_particular_answers_prevail() {
        assertThat(Remarks.of(regulation, answering("PRI-00", Reponse.NON), DAY).kept())
                .singleElement()
                .asString()
                .contains("PRI-00");
        assertThat(Remarks.of(regulation, answering("global", Reponse.RESERVE), DAY)
                        .kept())
                .hasSize(1);
    }

    @Test
    void what_weighs_on_a_finding_needs_no_remark() {
        assertThat(Remarks.of(regulation, answering("PRI-01", Reponse.NON), DAY).kept())
                .isEmpty();
        assertThat(Remarks.of(regulation, answering("PRI-00", Reponse.OUI), DAY).kept())
                .isEmpty();
    }

    @Test
    void a_piece_dated_after_the_deposit_and_a_false_siret_are_told() {
        Dossier dossier = Dossier.builder()
                .candidat(Candidat.builder().siret("12345678901234").build())
                .pieces(List.of(
                        Piece.builder().date(DAY.plusDays(1)).build(),
                        Piece.builder().date(DAY).build()))
                .build();
        assertThat(Remarks.of(regulation, dossier, DAY).kept())
                .satisfiesExactly(
                        remark -> assertThat(remark).contains("pièce n° 1, date de la pièce"),
                        remark -> assertThat(remark).contains("SIRET du candidat"));
    }
}
