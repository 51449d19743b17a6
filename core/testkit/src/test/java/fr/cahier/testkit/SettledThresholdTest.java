package fr.cahier.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cahier.Evaluator;
import fr.cahier.PreCheck;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.doctrine.Position;
import fr.cahier.doctrine.SeuilRetenu;
import fr.cahier.doctrine.UnusableDoctrineException;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.InputIssue;
import fr.cahier.json.DoctrineReader;
import fr.cahier.json.VerdictWriter;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictRange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A threshold that a reading or an office sets: facts are derived with it, and conclusions drawn anew. */
class SettledThresholdTest {

    private static final Evaluator OPEN = Evaluator.of(SmallEdition.load());
    private static final String FLOOR = "demi-journee-minimum-minutes";
    private static final String FULL = "demi-journee-pleine-minutes";

    /** Three openings of so many minutes. */
    private static Dossier opening(int minutes) {
        return SmallEdition.complete().toBuilder()
                .creneaux(SmallEdition.complete().creneaux().stream()
                        .map(slot -> slot.toBuilder()
                                .debut(LocalTime.of(9, 0))
                                .fin(LocalTime.of(9, 0).plusMinutes(minutes))
                                .build())
                        .toList())
                .build();
    }

    @ParameterizedTest
    @CsvSource({"59, NON_COMPLIANT, BREACHED", "60, COMPLIANT, SATISFIED"})
    void a_settled_reading_may_set_thresholds_and_closes_the_question(
            int minutes, Conclusion conclusion, Status status) {
        Verdict open = OPEN.evaluate(opening(minutes));
        Verdict settled = OPEN.with(settling("une-heure")).evaluate(opening(minutes));

        assertThat(open.conclusion()).isEqualTo(Conclusion.UNDECIDED);
        assertThat(settled.conclusion()).isEqualTo(conclusion);
        assertThat(hours(settled).status()).isEqualTo(status);
        assertThat(hours(settled).questions()).isEmpty();
        assertThat(hours(settled).sentence())
                .contains("Lecture retenue le 1er mars 2026 (la cheffe du service)")
                .contains("Durée d’une demi-journée pleine (le texte ne le dit pas) : 60 minutes.");
        assertThat(VerdictWriter.json(settled)).contains("\"reading\" : \"une-heure\"", "\"doctrineSha256\"");
    }

    @Test
    void what_a_threshold_does_not_close_stays_open() {
        Dossier byAppointment = SmallEdition.complete().toBuilder()
                .creneaux(SmallEdition.complete().creneaux().stream()
                        .map(slot -> slot.toBuilder().surRdv(true).build())
                        .toList())
                .build();

        Verdict settled = OPEN.with(settling("une-heure")).evaluate(byAppointment);

        assertThat(settled.conclusion()).isEqualTo(Conclusion.UNDECIDED);
        assertThat(hours(settled).questions()).containsExactly("demi-journees-comptees");
        assertThat(OPEN.with(settling("une-heure")).range(byAppointment).stakes())
                .isEmpty();
    }

    @Test
    void an_office_may_set_a_threshold_that_the_text_leaves_to_it() {
        Verdict verdict = OPEN.with(setting(floor(60), full(60))).evaluate(opening(60));

        assertThat(verdict.conclusion()).isEqualTo(Conclusion.COMPLIANT);
        assertThat(hours(verdict).settled()).hasSize(2);
        assertThat(hours(verdict).sentence())
                .contains("Seuil retenu le 1er mars 2026 (la cheffe du service) : « Durée")
                .contains(": 60 minutes. »");
        assertThat(VerdictWriter.json(verdict)).contains("\"threshold\" : \"" + FLOOR + "\"", "\"doctrineSha256\"");
        assertThat(verdict.findings())
                .filteredOn(finding -> !finding.obligation().id().equals("ACC-03"))
                .allSatisfy(finding -> assertThat(finding.settled()).isEmpty());
    }

    @Test
    void it_holds_for_the_deposits_of_its_period_only() {
        SeuilRetenu earlier = full(60).toBuilder().au(LocalDate.of(2026, 6, 28)).build();
        SeuilRetenu since = full(60).toBuilder().du(LocalDate.of(2026, 6, 29)).build();

        assertThat(OPEN.with(setting(earlier)).evaluate(opening(60)).conclusion())
                .isEqualTo(Conclusion.UNDECIDED);
        assertThat(OPEN.with(setting(since)).evaluate(opening(60)).conclusion()).isEqualTo(Conclusion.COMPLIANT);
    }

    @Test
    void a_pre_check_follows_it_as_a_whole_evaluation_does() {
        Evaluator settled = OPEN.with(settling("une-heure"));
        PreCheck form = PreCheck.of(settled, SmallEdition.complete());

        form.change(opening(59));

        assertThat(VerdictWriter.json(form.verdict())).isEqualTo(VerdictWriter.json(settled.evaluate(opening(59))));
        form.change(opening(60));
        assertThat(VerdictWriter.json(form.verdict())).isEqualTo(VerdictWriter.json(settled.evaluate(opening(60))));
    }

    @Test
    void the_range_tries_what_a_threshold_does() {
        VerdictRange hour = OPEN.range(opening(60));

        assertThat(hour.favourable()).isEqualTo(Conclusion.COMPLIANT);
        assertThat(hour.adverse()).isEqualTo(Conclusion.NON_COMPLIANT);
        assertThat(hour.stakes().get(0).consequences())
                .extracting(consequence -> consequence.reading().id() + " " + consequence.conclusion())
                .containsExactly(
                        "toute-ouverture COMPLIANT", "demi-journee-pleine NON_COMPLIANT", "une-heure COMPLIANT");
        assertThat(OPEN.range(opening(59)).stakes().get(0).consequences())
                .extracting(consequence -> consequence.conclusion())
                .containsExactly(Conclusion.COMPLIANT, Conclusion.NON_COMPLIANT, Conclusion.NON_COMPLIANT);
    }

    @Test
    void the_edition_that_applies_has_the_thresholds_that_were_set() {
        Evaluator settled = OPEN.with(setting(floor(45)));

        assertThat(settled.edition(SmallEdition.complete())
                        .thresholds()
                        .get(FLOOR)
                        .values())
                .singleElement()
                .satisfies(value -> assertThat(value.seuil().nombre()).isEqualByComparingTo("45"));
        assertThat(settled.evaluate(SmallEdition.complete()).receipt().regulationSha256())
                .isEqualTo(OPEN.edition(SmallEdition.complete()).sha256());
    }

    @Test
    void what_cannot_be_set_is_refused_with_its_place() {
        Doctrine wrong = setting(
                floor(60).toBuilder().seuil("demi-journee-minimum-minute").build(),
                floor(60).toBuilder().seuil("demi-journees").build(),
                floor(60).toBuilder().nombre(null).heure(LocalTime.NOON).build(),
                floor(-1),
                floor(60).toBuilder().auteur(" ").build(),
                floor(30));

        List<InputIssue> problems = problems(wrong);

        assertThat(problems)
                .extracting(InputIssue::pointer)
                .containsExactly(
                        "/seuils/0/seuil",
                        "/seuils/1/seuil",
                        "/seuils/2",
                        "/seuils/3/nombre",
                        "/seuils/4",
                        "/seuils/4/seuil",
                        "/seuils/5/seuil");
        assertThat(problems.get(0).message()).contains("Vouliez-vous écrire « " + FLOOR + " » ?");
        assertThat(problems.get(1).message())
                .contains("est celui du texte (L’accueil, l. 9) : une doctrine ne le change pas");
        assertThat(problems.get(2).message()).contains("Écrivez un nombre entier, par exemple nombre: 1");
        assertThat(problems.get(6).message()).contains("est fixé deux fois pour les mêmes dépôts");
    }

    @Test
    void a_reading_and_a_threshold_that_contradict_each_other_are_refused() {
        Doctrine both =
                settling("une-heure").toBuilder().seuils(List.of(full(90))).build();
        Doctrine agreeing =
                settling("une-heure").toBuilder().seuils(List.of(full(60))).build();

        assertThat(problems(both)).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/seuils/0/seuil");
            assertThat(problem.reason()).contains("des valeurs différentes pour les mêmes dépôts");
        });
        assertThat(OPEN.with(agreeing).evaluate(opening(60)).conclusion()).isEqualTo(Conclusion.COMPLIANT);
    }

    @Test
    void what_is_dated_after_the_day_of_judging_is_told() {
        Doctrine doctrine =
                settling("une-heure").toBuilder().seuils(List.of(full(60))).build();

        assertThat(doctrine.toCome(LocalDate.of(2026, 3, 1))).isEmpty();
        assertThat(doctrine.toCome(LocalDate.of(2026, 2, 28)))
                .extracting(InputIssue::pointer)
                .containsExactly("/positions/0/date", "/seuils/0/date");
    }

    @Test
    void it_is_read_as_it_was_written() {
        Doctrine doctrine = setting(floor(45));

        assertThat(DoctrineReader.read(DoctrineReader.written(doctrine))).isEqualTo(doctrine);
        assertThat(catchThrowableOfType(
                        UnusableDoctrineException.class,
                        () -> DoctrineReader.read("{\"seuils\": [{\"seuil\": \"x\", \"nombre\": -1}]}")))
                .hasMessageContaining("/seuils/0/nombre");
    }

    private static List<InputIssue> problems(Doctrine doctrine) {
        return catchThrowableOfType(UnusableDoctrineException.class, () -> OPEN.with(doctrine))
                .problems();
    }

    private static Finding hours(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.obligation().id().equals("ACC-03"))
                .findFirst()
                .orElseThrow();
    }

    private static Doctrine settling(String reading) {
        Position position = Position.builder()
                .question("demi-journees-comptees")
                .lecture(reading)
                .auteur("la cheffe du service")
                .date(LocalDate.of(2026, 3, 1))
                .motif("Une heure suffit à un entretien.")
                .build();
        return Doctrine.builder().positions(List.of(position)).build();
    }

    private static Doctrine setting(SeuilRetenu... thresholds) {
        return Doctrine.builder().seuils(List.of(thresholds)).build();
    }

    private static SeuilRetenu floor(int minutes) {
        return threshold(FLOOR, minutes);
    }

    private static SeuilRetenu full(int minutes) {
        return threshold(FULL, minutes);
    }

    private static SeuilRetenu threshold(String code, int minutes) {
        return SeuilRetenu.builder()
                .seuil(code)
                .nombre(minutes)
                .auteur("la cheffe du service")
                .date(LocalDate.of(2026, 3, 1))
                .motif("Une heure suffit à un entretien.")
                .build();
    }
}
