package fr.cahier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.doctrine.Position;
import fr.cahier.dossier.CanalDepot;
import fr.cahier.dossier.Dossier;
import fr.cahier.json.VerdictWriter;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictRange;
import fr.cahier.verdict.VerdictRange.Consequence;
import fr.cahier.verdict.VerdictRange.Stake;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A range is what whole evaluations under settled readings conclude. */
class RangeTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());

    /** Short openings, and a letter: two open questions. */
    private static final Dossier TWICE_OPEN = SmallEdition.complete().toBuilder()
            .creneaux(SmallEdition.complete().creneaux().stream()
                    .map(slot -> slot.toBuilder().fin(LocalTime.of(10, 0)).build())
                    .toList())
            .depot(SmallEdition.complete().depot().toBuilder()
                    .canal(CanalDepot.POSTAL)
                    .build())
            .build();

    @Test
    void it_goes_from_every_reading_in_favour_to_every_reading_against() {
        VerdictRange range = EVALUATOR.range(TWICE_OPEN);

        assertThat(range.proposed()).isEqualTo(Conclusion.UNDECIDED);
        assertThat(range.favourable()).isEqualTo(Conclusion.COMPLIANT);
        assertThat(range.adverse()).isEqualTo(Conclusion.NON_COMPLIANT);
    }

    @Test
    void each_question_says_what_settling_it_alone_would_change() {
        List<Stake> stakes = EVALUATOR.range(TWICE_OPEN).stakes();

        assertThat(stakes)
                .extracting(stake -> stake.question().id())
                .containsExactly("demi-journees-comptees", "depot-hors-ligne");
        Consequence wide = stakes.get(0).consequences().get(0);
        assertThat(wide.reading().id()).isEqualTo("toute-ouverture");
        assertThat(wide.conclusion()).isEqualTo(Conclusion.UNDECIDED);
        assertThat(wide.changes().moved())
                .singleElement()
                .satisfies(moved -> assertThat(moved.after().status()).isEqualTo(Status.SATISFIED));
        assertThat(stakes.get(0).consequences().get(1).conclusion()).isEqualTo(Conclusion.NON_COMPLIANT);
    }

    @Test
    void each_bound_is_the_conclusion_of_a_doctrine_that_says_so() {
        VerdictRange range = EVALUATOR.range(TWICE_OPEN);

        assertThat(EVALUATOR
                        .with(settling("toute-ouverture", "recevable"))
                        .evaluate(TWICE_OPEN)
                        .conclusion())
                .isEqualTo(range.favourable());
        assertThat(EVALUATOR
                        .with(settling("demi-journee-pleine", "en-ligne-seul"))
                        .evaluate(TWICE_OPEN)
                        .conclusion())
                .isEqualTo(range.adverse());
    }

    @Test
    void what_a_doctrine_has_settled_is_no_longer_at_stake() {
        Evaluator settled = EVALUATOR.with(settling("toute-ouverture", "recevable"));

        VerdictRange range = settled.range(TWICE_OPEN);

        assertThat(range.stakes()).isEmpty();
        assertThat(range.adverse()).isEqualTo(Conclusion.COMPLIANT);
    }

    @Test
    void without_an_open_question_there_is_one_conclusion() {
        VerdictRange range = EVALUATOR.range(SmallEdition.complete());

        assertThat(List.of(range.proposed(), range.favourable(), range.adverse()))
                .containsOnly(Conclusion.COMPLIANT);
    }

    @Test
    void it_stands_in_json_only_where_it_is_asked_for() {
        Verdict verdict = EVALUATOR.evaluate(TWICE_OPEN);

        assertThat(VerdictWriter.json(verdict)).doesNotContain("\"range\"");
        assertThat(VerdictWriter.json(verdict, EVALUATOR.range(TWICE_OPEN)))
                .contains("\"range\"", "\"favourable\" : \"COMPLIANT\"", "\"adverse\" : \"NON_COMPLIANT\"");
    }

    private static Doctrine settling(String hours, String deposit) {
        return Doctrine.builder()
                .positions(List.of(position("demi-journees-comptees", hours), position("depot-hors-ligne", deposit)))
                .build();
    }

    private static Position position(String question, String reading) {
        return Position.builder()
                .question(question)
                .lecture(reading)
                .auteur("la cheffe du service")
                .date(LocalDate.of(2026, 3, 1))
                .motif("Par égalité.")
                .build();
    }
}
