package fr.cahier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reponse;
import fr.cahier.plan.Question.Key;
import fr.cahier.plan.Question.Kind;
import fr.cahier.testkit.SmallEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same questions and the same draw give the same answers in the same order, in every process. */
class DrawnAnswersTest {

    @Test
    void answers_keep_the_order_in_which_they_were_given() {
        Evaluator evaluator = Evaluator.of(SmallEdition.load());
        List<Question> questions =
                Foresight.inOrder(CompletionRequest.of(evaluator, Dossier.VIDE).questions());
        List<Key> commitments = questions.stream()
                .filter(question -> question.kind() == Kind.COMMITMENT)
                .map(Question::key)
                .toList();
        LikelyValues values = new LikelyValues(thresholds(evaluator));
        for (int seed = 0; seed < 20; seed++) {
            DrawnAnswers answers = new DrawnAnswers(Dossier.VIDE, values, new Random(seed));
            answers.answer(questions);

            List<Key> given = new ArrayList<>(answers.given().keySet());
            given.retainAll(commitments);

            assertThat(given).as("seed " + seed).isSubsetOf(commitments).isEqualTo(inOrder(commitments, given));
        }
    }

    @Test
    void whoever_promises_alone_gives_every_commitment() {
        Evaluator evaluator = Evaluator.of(SmallEdition.load());
        List<Question> questions =
                Foresight.inOrder(CompletionRequest.of(evaluator, Dossier.VIDE).questions());
        for (int seed = 0; seed < 20; seed++) {
            DrawnAnswers answers =
                    new DrawnAnswers(Dossier.VIDE, new LikelyValues(thresholds(evaluator), true), new Random(seed));
            answers.answer(questions);

            assertThat(answers.dossier().engagements().values())
                    .as("seed " + seed)
                    .isNotEmpty()
                    .containsOnly(Reponse.OUI);
        }
    }

    private static Thresholds thresholds(Evaluator evaluator) {
        return Thresholds.of(
                SmallEdition.load().edition(),
                evaluator.evaluate(Dossier.VIDE).receipt().instant());
    }

    private static List<Key> inOrder(List<Key> all, List<Key> some) {
        return all.stream().filter(some::contains).toList();
    }
}
