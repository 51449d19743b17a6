package fr.cahier.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cahier.Evaluator;
import fr.cahier.PreCheck;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.doctrine.Position;
import fr.cahier.doctrine.UnusableDoctrineException;
import fr.cahier.dossier.CanalDepot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.InputIssue;
import fr.cahier.json.DoctrineReader;
import fr.cahier.json.VerdictWriter;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reading settled once applies to every dossier of its period, before findings are assembled. */
class DoctrineTest {

    private static final Evaluator OPEN = Evaluator.of(SmallEdition.load());

    /** Three openings of one hour: enough under the wide reading, none under the strict one. */
    private static final Dossier SHORT = SmallEdition.complete().toBuilder()
            .creneaux(SmallEdition.complete().creneaux().stream()
                    .map(slot -> slot.toBuilder().fin(LocalTime.of(10, 0)).build())
                    .toList())
            .build();

    @Test
    void without_a_doctrine_the_question_is_open_and_named() {
        Verdict verdict = OPEN.evaluate(SHORT);

        assertThat(verdict.conclusion()).isEqualTo(Conclusion.UNDECIDED);
        assertThat(finding(verdict).questions()).containsExactly("demi-journees-comptees");
        assertThat(finding(verdict).settled()).isEmpty();
        assertThat(verdict.receipt().doctrineSha256()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "toute-ouverture, COMPLIANT, SATISFIED",
        "demi-journee-pleine, NON_COMPLIANT, BREACHED",
    })
    void a_settled_reading_decides_and_is_quoted(String reading, Conclusion conclusion, Status status) {
        Verdict verdict = OPEN.with(settling(reading)).evaluate(SHORT);

        assertThat(verdict.conclusion()).isEqualTo(conclusion);
        assertThat(finding(verdict).status()).isEqualTo(status);
        assertThat(finding(verdict).readings()).isEmpty();
        assertThat(finding(verdict).questions()).isEmpty();
        assertThat(finding(verdict).settled()).singleElement().satisfies(settled -> assertThat(
                        settled.decision().motif())
                .isEqualTo("Le texte parle d’heures d’ouverture."));
        assertThat(finding(verdict).sentence()).contains("Lecture retenue le 1er mars 2026 (la cheffe du service)");
        assertThat(VerdictWriter.json(verdict)).contains("\"reading\" : \"" + reading + "\"", "\"doctrineSha256\"");
    }

    @Test
    void it_applies_to_the_deposits_of_its_period_only() {
        Position before =
                position("toute-ouverture").au(LocalDate.of(2026, 6, 28)).build();
        Position on = position("toute-ouverture").du(LocalDate.of(2026, 6, 29)).build();

        assertThat(OPEN.with(doctrine(before)).evaluate(SHORT).conclusion()).isEqualTo(Conclusion.UNDECIDED);
        assertThat(OPEN.with(doctrine(on)).evaluate(SHORT).conclusion()).isEqualTo(Conclusion.COMPLIANT);
    }

    @Test
    void a_pre_check_follows_it_as_a_whole_evaluation_does() {
        Evaluator settled = OPEN.with(settling("demi-journee-pleine"));
        PreCheck form = PreCheck.of(settled, SmallEdition.complete());

        form.change(SHORT);

        assertThat(VerdictWriter.json(form.verdict())).isEqualTo(VerdictWriter.json(settled.evaluate(SHORT)));
        form.change(SmallEdition.complete());
        assertThat(form.verdict().conclusion()).isEqualTo(Conclusion.COMPLIANT);
    }

    @Test
    void other_findings_stay_as_they_were() {
        Verdict before = OPEN.evaluate(SmallEdition.complete());
        Verdict after = OPEN.with(settling("demi-journee-pleine")).evaluate(SmallEdition.complete());

        assertThat(after.findings()).isEqualTo(before.findings());
    }

    @Test
    void a_question_settled_in_favour_leaves_the_other_one_open() {
        Dossier posted = SHORT.toBuilder()
                .depot(SHORT.depot().toBuilder().canal(CanalDepot.POSTAL).build())
                .build();

        Verdict verdict = OPEN.with(settling("toute-ouverture")).evaluate(posted);

        assertThat(verdict.conclusion()).isEqualTo(Conclusion.UNDECIDED);
        assertThat(verdict.findings().stream().flatMap(one -> one.questions().stream()))
                .containsExactly("depot-hors-ligne");
    }

    @Test
    void what_cannot_be_applied_is_refused_with_its_place() {
        Doctrine wrong = doctrine(
                position("toute-ouverture").question("demi-journee-comptees").build(),
                position("toute-ouvertures").build(),
                position("toute-ouverture").auteur(" ").motif(null).build(),
                position("toute-ouverture")
                        .du(LocalDate.of(2026, 2, 1))
                        .au(LocalDate.of(2026, 1, 1))
                        .build());

        List<InputIssue> problems = catchThrowableOfType(UnusableDoctrineException.class, () -> OPEN.with(wrong))
                .problems();

        assertThat(problems)
                .extracting(InputIssue::pointer)
                .containsExactly(
                        "/positions/0/question",
                        "/positions/1/lecture",
                        "/positions/2",
                        "/positions/2",
                        "/positions/2/question",
                        "/positions/3");
        assertThat(problems.get(0).message()).contains("Vouliez-vous écrire « demi-journees-comptees » ?");
        assertThat(problems.get(1).message()).contains("Vouliez-vous écrire « toute-ouverture » ?");
    }

    @ParameterizedTest
    @CsvSource({"néant, Le texte le dit., auteur", "le directeur, NC, motif", "à définir, Le texte le dit., auteur"})
    void who_settled_and_why_are_said_in_words_that_say_something(String author, String reason, String key) {
        Doctrine blank = doctrine(
                position("toute-ouverture").auteur(author).motif(reason).build());

        assertThat(catchThrowableOfType(UnusableDoctrineException.class, () -> OPEN.with(blank))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo("/positions/0/" + key);
                    assertThat(problem.message()).contains("ne dit rien");
                });
    }

    @Test
    void one_question_cannot_be_settled_both_ways_at_a_time() {
        Doctrine both = doctrine(
                position("toute-ouverture").au(LocalDate.of(2026, 6, 30)).build(),
                position("demi-journee-pleine").du(LocalDate.of(2026, 6, 30)).build());
        Doctrine inTurn = doctrine(
                position("toute-ouverture").au(LocalDate.of(2026, 6, 30)).build(),
                position("demi-journee-pleine").du(LocalDate.of(2026, 7, 1)).build());

        assertThat(catchThrowableOfType(UnusableDoctrineException.class, () -> OPEN.with(both)))
                .hasMessageContaining("est tranchée deux fois pour les mêmes dépôts");
        assertThat(OPEN.with(inTurn).evaluate(SHORT).conclusion()).isEqualTo(Conclusion.COMPLIANT);
    }

    @Test
    void it_is_read_as_it_was_written() {
        Doctrine settling = settling("toute-ouverture");

        assertThat(DoctrineReader.read(DoctrineReader.written(settling))).isEqualTo(settling);
        assertThat(catchThrowableOfType(
                        UnusableDoctrineException.class, () -> DoctrineReader.read("{\"position\": []}")))
                .hasMessageContaining("positions");
    }

    private static Finding finding(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.obligation().id().equals("ACC-03"))
                .findFirst()
                .orElseThrow();
    }

    private static Doctrine settling(String reading) {
        return doctrine(position(reading).build());
    }

    private static Doctrine doctrine(Position... positions) {
        return Doctrine.builder().positions(List.of(positions)).build();
    }

    private static Position.PositionBuilder position(String reading) {
        return Position.builder()
                .question("demi-journees-comptees")
                .lecture(reading)
                .auteur("la cheffe du service")
                .date(LocalDate.of(2026, 3, 1))
                .motif("Le texte parle d’heures d’ouverture.");
    }
}
