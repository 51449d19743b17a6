package fr.cahier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.json.DossierReader;
import fr.cahier.plan.Question.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever answers everything that is asked, whatever the answers, is asked nothing more, in either part. A contradiction that the
 * answers themselves make may be asked about: no letter can foresee it. {@code -Dcahier.demandes=1000} tries as many dossiers.
 */
class AskedOnceTest {

    private static final ExecutableEdition SHIPPED = ExecutableEdition.shipped("spro-conseil/2020");
    private static final Evaluator EVALUATOR = Evaluator.of(SHIPPED);
    private static final int GENERATED = Integer.getInteger("cahier.demandes", 4);
    private static final int ANSWERED = 3;

    static Stream<Path> samples() throws IOException {
        return Files.list(Path.of("dossiers")).sorted();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_asked_once(Path sample) {
        assertThat(askedAgain(DossierReader.standard().read(sample).dossier())).isEmpty();
    }

    @Test
    void generated_dossiers_are_asked_once() {
        DossierGenerator generator = DossierGenerator.of(SHIPPED.edition());
        List<String> again = new ArrayList<>();
        LongStream.range(0, GENERATED).forEach(seed -> askedAgain(generator.any(seed))
                .forEach(more -> again.add("seed " + seed + ": " + more)));
        assertThat(again).isEmpty();
    }

    /** A site may lose all of its slots to another, where two schedules contradict each other. */
    @ParameterizedTest
    @ValueSource(longs = {433, 588, 997})
    void whoever_clears_up_to_which_site_slots_belong_is_asked_once(long seed) {
        assertThat(askedAgain(DossierGenerator.of(SHIPPED.edition()).any(seed))).isEmpty();
    }

    /** Whoever promises, and has no workplaces yet or no staff, is asked for a day or for a piece. */
    @ParameterizedTest
    @ValueSource(longs = {65, 570, 658, 788})
    void whoever_promises_and_has_nothing_yet_is_asked_once(long seed) {
        assertThat(askedAgain(DossierGenerator.of(SHIPPED.edition()).any(seed))).isEmpty();
    }

    private static List<String> askedAgain(Dossier dossier) {
        CompletionRequest request = CompletionRequest.of(EVALUATOR, dossier);
        if (request.questions().isEmpty()) {
            return List.of();
        }
        List<String> again = new ArrayList<>();
        for (int seed = 0; seed < ANSWERED; seed++) {
            DrawnAnswers answers = new DrawnAnswers(dossier, new AnyValues(), Foresight.random(77_000 + seed));
            answers.answer(Foresight.inOrder(request.questions()));
            new Inquirer(EVALUATOR.withEditionOf(dossier), SHIPPED.edition(), dossier)
                    .asked(answers.dossier()).values().stream()
                            .filter(question -> question.kind() != Kind.CLEARED_UP)
                            .forEach(question -> again.add(question + " " + question.about() + " " + question.serves()
                                    + (answers.answered().contains(question.key()) ? ", answered" : "")));
        }
        return again;
    }
}
