package fr.cahier.internal.assess;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Piece;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PieceNamesTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 27);

    @Test
    void a_piece_is_called_by_its_title_and_day() {
        assertThat(named(piece("P1", "Compte rendu", DAY))).isEqualTo("« Compte rendu » du 27 février 2020");
        assertThat(named(piece("P1", "Compte rendu", null))).isEqualTo("« Compte rendu »");
    }

    @Test
    void pieces_that_are_called_alike_are_told_apart_by_their_identifiers() {
        assertThat(named(piece("P1", "Compte rendu", DAY), piece("P2", "Compte rendu", DAY)))
                .isEqualTo("« Compte rendu » du 27 février 2020 (P1)");
        assertThat(named(piece("P1", "Compte rendu", DAY), piece("P2", "Compte rendu", null)))
                .isEqualTo("« Compte rendu » du 27 février 2020");
    }

    @Test
    void a_piece_without_a_title_and_what_is_no_piece_keep_their_value() {
        assertThat(named(piece("P1", " ", DAY))).isNull();
        PieceNames names = new PieceNames(dossier(piece("P1", "Compte rendu", DAY)));
        assertThat(names.of("objet", "P1")).isNull();
        assertThat(names.of("piece", "P9")).isNull();
        assertThat(new PieceNames(Dossier.VIDE).of("piece", "P1")).isNull();
    }

    @Test
    void quotation_marks_of_a_title_do_not_end_it() {
        assertThat(named(piece("P1", "Avis « favorable »", null))).isEqualTo("« Avis “favorable” »");
    }

    private static String named(Piece... pieces) {
        String name = new PieceNames(dossier(pieces)).of("piece", "P1");
        return name == null ? null : name.replace('\u00A0', ' ');
    }

    private static Dossier dossier(Piece... pieces) {
        return Dossier.builder().pieces(List.of(pieces)).build();
    }

    private static Piece piece(String id, String title, LocalDate day) {
        return Piece.builder().id(id).libelle(title).date(day).build();
    }
}
