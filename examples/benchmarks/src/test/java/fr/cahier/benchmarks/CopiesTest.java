package fr.cahier.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.verdict.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** So many rules are compiled in another way than those of a folder of usual size, and say the same. */
class CopiesTest {

    private static final Copies THREE = new Copies(3);
    private static final ExecutableEdition SHIPPED = ExecutableEdition.shipped("spro-conseil/2020");

    @Test
    void each_copy_of_an_obligation_is_judged_as_the_obligation_is() {
        Evaluator usual = Evaluator.of(SHIPPED);
        Evaluator large = Evaluator.of(THREE.of(SHIPPED));
        for (Dossier dossier : Verdicts.dossiers(3)) {
            List<List<Object>> expected = new ArrayList<>();
            for (Finding finding : usual.evaluate(dossier).findings()) {
                for (int copy = 0; copy < THREE.count(); copy++) {
                    expected.add(told(Copies.id(finding.obligation().id(), copy), finding));
                }
            }
            assertThat(large.evaluate(THREE.of(dossier)).findings())
                    .extracting(finding -> told(finding.obligation().id(), finding))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static List<Object> told(String id, Finding finding) {
        return Arrays.asList(
                id, finding.subject(), finding.status(), finding.reason(), finding.observed(), finding.gap());
    }
}
