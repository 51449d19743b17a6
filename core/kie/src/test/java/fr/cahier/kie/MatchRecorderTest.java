package fr.cahier.kie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.cahier.Evaluator;
import fr.cahier.HostedEvaluation;
import fr.cahier.RuleMatch;
import fr.cahier.dossier.Dossier;
import fr.cahier.json.VerdictWriter;
import fr.cahier.testkit.SmallEdition;
import fr.cahier.verdict.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

class MatchRecorderTest {

    private static final KieContainer CONTAINER = KieServices.get().getKieClasspathContainer();

    private final Evaluator evaluator = Evaluator.of(SmallEdition.load());

    static List<Dossier> dossiers() {
        return List.of(
                SmallEdition.complete(),
                Dossier.VIDE,
                SmallEdition.complete().toBuilder().creneaux(List.of()).build());
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void a_session_of_the_host_gives_the_same_bytes(Dossier dossier) {
        HostedEvaluation hosted = evaluator.hosted(dossier);

        Verdict verdict = hosted.verdict(matched(hosted));

        assertThat(VerdictWriter.json(verdict)).isEqualTo(VerdictWriter.json(evaluator.evaluate(dossier)));
    }

    /** From the class path, by the KIE API alone. */
    private static List<RuleMatch> matched(HostedEvaluation hosted) {
        KieSession session = CONTAINER.newKieSession(SmallEdition.ID);
        try {
            MatchRecorder recorder = new MatchRecorder();
            session.addEventListener(recorder);
            hosted.facts().forEach(session::insert);
            session.fireAllRules();
            return recorder.matches();
        } finally {
            session.dispose();
        }
    }

    @Test
    void what_did_not_match_is_missing() {
        HostedEvaluation hosted = evaluator.hosted(SmallEdition.complete());

        assertThat(hosted.verdict(List.of()).missingCommitments()).isNotEmpty();
    }

    @Test
    void a_match_of_another_edition_is_refused() {
        HostedEvaluation hosted = evaluator.hosted(Dossier.VIDE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> hosted.verdict(List.of(new RuleMatch("inconnue", Map.of(), List.of()))))
                .withMessageContaining("exemple/2026")
                .withMessageContaining("inconnue");
    }

    @Test
    void a_null_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> new MatchRecorder().afterMatchFired(null))
                .withMessage("event");
    }
}
