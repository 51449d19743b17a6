package fr.cahier.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.doctrine.Position;
import fr.cahier.dossier.CanalDepot;
import fr.cahier.dossier.Dossier;
import fr.cahier.testkit.SmallEdition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An entry that is not applied says by a code why, in the JSON of the review too. */
class UnappliedCodeTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    /** A letter leaves the question of DEP-01 open. */
    private static final Dossier POSTED = SmallEdition.complete().toBuilder()
            .depot(SmallEdition.complete().depot().toBuilder()
                    .canal(CanalDepot.POSTAL)
                    .build())
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "MISSING_OBLIGATION | {'visites': [{'vu': 'NON_CONFORME'}]}",
                "UNKNOWN_OBLIGATION | {'visites': [{'obligation': 'ACC-99', 'vu': 'NON_CONFORME'}]}",
                "UNKNOWN_SUBJECT | {'visites': [{'obligation': 'ACC-01', 'sujet': 'S9', 'vu': 'NON_CONFORME'}]}",
                "LATER_DATE | {'visites': [{'obligation': 'ACC-01', 'sujet': 'S1', 'vu': 'NON_CONFORME', 'date': '2026-09-16'}]}",
                "NOTHING_TO_CHOOSE | {'lectures': [{'obligation': 'MAI-01', 'lecture': 1, 'statut': 'SATISFAIT'}]}",
                "UNKNOWN_READING | {'lectures': [{'obligation': 'DEP-01', 'lecture': 3, 'statut': 'SATISFAIT'}]}",
                "MISSING_STATUS | {'lectures': [{'obligation': 'DEP-01', 'lecture': 1}]}",
                "CONTRADICTED_READING | {'lectures': [{'obligation': 'DEP-01', 'lecture': 1, 'statut': 'SATISFAIT'}]}",
                "INCOMPLETE_DEPARTURE | {'ecarts': [{'obligation': 'ACC-01', 'sujet': 'S1', 'statut': 'NON_RESPECTE'}]}",
                "EXPIRED_DEPARTURE | {'ecarts': [{'obligation': 'ACC-01', 'sujet': 'S1', 'constat': 'SATISFAIT',"
                        + " 'statut': 'NON_RESPECTE', 'fondement': 'Vu sur place.', 'expire_le': '2026-09-14'}]}",
                "CHANGED_FINDING | {'ecarts': [{'obligation': 'ACC-01', 'sujet': 'S1', 'constat': 'NON_RESPECTE',"
                        + " 'statut': 'SATISFAIT', 'fondement': 'Vu sur place.'}]}",
                "SUPERSEDED | {'visites': [{'obligation': 'ACC-01', 'sujet': 'S1', 'vu': 'NON_CONFORME'},"
                        + " {'obligation': 'ACC-01', 'sujet': 'S1', 'vu': 'CONFORME'}]}"
            })
    void an_entry_says_why_it_is_not_applied(UnappliedCode code, String sheet) {
        says(code, EVALUATOR, sheet);
    }

    @Test
    void a_reading_that_the_doctrine_settles_says_so() {
        Position position = Position.builder()
                .question("depot-hors-ligne")
                .lecture("en-ligne-seul")
                .auteur("la cheffe du service")
                .date(LocalDate.of(2026, 5, 1))
                .motif("Le texte dit « en ligne ».")
                .build();
        Evaluator settled =
                EVALUATOR.with(Doctrine.builder().positions(List.of(position)).build());

        says(
                UnappliedCode.SETTLED_BY_DOCTRINE,
                settled,
                "{'lectures': [{'obligation': 'DEP-01', 'lecture': 2, 'statut': 'SATISFAIT'}]}");
    }

    private static void says(UnappliedCode code, Evaluator evaluator, String sheet) {
        ReviewedVerdict reviewed =
                ReviewedVerdict.of(evaluator.evaluation(POSTED), InstructionReader.read(sheet.replace('\'', '"')), DAY);

        assertThat(reviewed.unapplied()).extracting(Unapplied::code).containsExactly(code);
        assertThat(ReviewedVerdictReader.standard()
                        .read(ReviewedVerdictWriter.json(reviewed))
                        .review()
                        .unapplied())
                .isEqualTo(reviewed.unapplied());
    }
}
