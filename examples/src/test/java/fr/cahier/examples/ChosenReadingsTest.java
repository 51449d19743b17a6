package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluation;
import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.instruction.Instruction;
import fr.cahier.instruction.Lecture;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.instruction.Statut;
import fr.cahier.json.DossierReader;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reading makes the same of a dossier whether the office settles it for all, or the officer chooses it for this one. */
class ChosenReadingsTest {

    private static final Evaluator EVALUATOR = Evaluator.of(ExecutableEdition.shipped("spro-conseil/2020"));
    private static final LocalDate DAY = LocalDate.of(2020, 9, 15);

    static Stream<Path> dossiers() throws IOException {
        return Files.list(Path.of("dossiers")).sorted();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void a_reading_alone_makes_the_same_of_the_dossier(Path file) throws IOException {
        Dossier dossier = DossierReader.standard().read(file).dossier();
        Evaluation evaluation = EVALUATOR.evaluation(dossier);
        evaluation.range().stakes().forEach(stake -> stake.consequences()
                .forEach(one -> isTheSame(
                        dossier,
                        evaluation,
                        Map.of(
                                stake.question().id(),
                                Objects.requireNonNull(one.reading().id())))));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void readings_together_make_the_same_of_the_dossier(Path file) throws IOException {
        Dossier dossier = DossierReader.standard().read(file).dossier();
        Evaluation evaluation = EVALUATOR.evaluation(dossier);
        for (int rank : List.of(0, 1)) {
            Map<String, String> readings = new TreeMap<>();
            evaluation
                    .range()
                    .stakes()
                    .forEach(stake -> readings.put(
                            stake.question().id(),
                            Objects.requireNonNull(
                                    stake.consequences().get(rank).reading().id())));
            isTheSame(dossier, evaluation, readings);
        }
    }

    private static void isTheSame(Dossier dossier, Evaluation evaluation, Map<String, String> readings) {
        SettledQuestions questions = new SettledQuestions();
        readings.forEach(questions::with);
        Verdict settled = EVALUATOR.with(questions.doctrine()).evaluate(dossier);
        List<Lecture> chosen = evaluation.verdict().findings().stream()
                .filter(finding -> finding.questions().stream().anyMatch(readings::containsKey))
                .map(finding -> lecture(finding, readings, same(settled, finding)))
                .toList();

        ReviewedVerdict reviewed = ReviewedVerdict.of(
                evaluation, Instruction.builder().lectures(chosen).build(), DAY);

        assertThat(reviewed.unapplied()).as("%s", readings).isEmpty();
        assertThat(reviewed.conclusion()).as("%s", readings).isEqualTo(settled.conclusion());
        assertThat(reviewed.held().findings()).allSatisfy(finding -> {
            Finding there = same(settled, finding);
            assertThat(finding.status()).isEqualTo(there.status());
            assertThat(finding.reason()).isEqualTo(there.reason());
            assertThat(finding.reservations()).isEqualTo(there.reservations());
            assertThat(finding.remedy()).isEqualTo(there.remedy());
        });
    }

    private static Lecture lecture(Finding finding, Map<String, String> readings, Finding settled) {
        int index = IntStream.range(0, finding.possible().size())
                .filter(rank -> isChosen(finding.possible().get(rank), finding, readings))
                .findFirst()
                .orElseThrow();
        return Lecture.builder()
                .obligation(finding.obligation().id())
                .sujet(finding.subject())
                .lecture(index + 1)
                .statut(statut(settled.status()))
                .build();
    }

    private static Statut statut(Status status) {
        return switch (status) {
            case SATISFIED -> Statut.SATISFAIT;
            case BREACHED -> Statut.NON_RESPECTE;
            case MISSING -> Statut.MANQUANT;
            case UNRESOLVED -> Statut.A_TRANCHER;
            case NOT_APPLICABLE -> Statut.SANS_OBJET;
        };
    }

    private static boolean isChosen(PossibleReading reading, Finding finding, Map<String, String> readings) {
        return finding.questions().stream().anyMatch(question -> Objects.equals(readings.get(question), reading.id()));
    }

    private static Finding same(Verdict verdict, Finding finding) {
        return verdict.findings().stream()
                .filter(one -> one.obligation().id().equals(finding.obligation().id()))
                .filter(one -> Objects.equals(one.subject(), finding.subject()))
                .findFirst()
                .orElseThrow();
    }
}
