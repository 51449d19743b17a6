package fr.cahier.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.dossier.Dossier;
import fr.cahier.regulation.LimitCode;
import fr.cahier.regulation.LimitExceededException;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.ConclusionPolicy;
import fr.cahier.verdict.Verdict;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a host tests itself with is a true verdict. */
class StubEvaluatorTest {

    private static final Dossier ASKED = Dossier.builder().reference("2026-17").build();

    @ParameterizedTest
    @EnumSource
    void a_double_concludes_as_it_was_told_with_findings_that_lead_there(Conclusion conclusion) {
        Verdict verdict = StubEvaluator.concluding(conclusion).evaluate(ASKED);

        assertThat(verdict.conclusion()).isEqualTo(conclusion);
        assertThat(ConclusionPolicy.of(verdict.findings())).isEqualTo(conclusion);
        assertThat(verdict.dossierReference()).isEqualTo("2026-17");
    }

    @Test
    void a_double_remembers_what_it_was_asked() {
        StubEvaluator stub = StubEvaluator.concluding(Conclusion.LATE);

        stub.evaluate(ASKED);
        stub.evaluate(Dossier.VIDE, Instant.EPOCH);

        assertThat(stub.asked()).containsExactly(ASKED, Dossier.VIDE);
    }

    @Test
    void a_double_fails_as_it_was_told() {
        StubEvaluator stub = StubEvaluator.giving(dossier -> {
            throw new LimitExceededException(LimitCode.TIME, "trop");
        });

        assertThatThrownBy(() -> stub.evaluate(ASKED)).isInstanceOf(LimitExceededException.class);
        assertThat(stub.asked()).containsExactly(ASKED);
    }
}
