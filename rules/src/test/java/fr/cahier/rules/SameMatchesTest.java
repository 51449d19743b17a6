package fr.cahier.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.Limits;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.cases.CaseRunner;
import fr.cahier.internal.reference.SessionRules;
import fr.cahier.internal.reference.ThreeWays;
import org.junit.jupiter.api.Test;

/** The shipped rules match alike, prebuilt and in their folder, and as the engine's own session does. */
class SameMatchesTest {

    private final ExecutableEdition shipped = ExecutableEdition.shipped(ShippedEdition.ID);
    private final ExecutableEdition folder = EditionFolder.load(FolderEditionTest.FOLDER);

    @Test
    void the_rules_come_in_the_order_of_the_files() {
        assertThat(folder.edition().rules())
                .hasSizeGreaterThan(200)
                .isEqualTo(shipped.edition().rules());
    }

    @Test
    void every_case_is_matched_alike_three_ways() {
        ThreeWays compared =
                new ThreeWays(shipped.rules(), folder.rules(), SessionRules.shipped("cahiers.spro_conseil.e2020"));
        CaseRunner runner = new CaseRunner(
                Evaluator.of(new ExecutableEdition(shipped.edition(), compared), Limits.ofCase())::evaluate);
        ShippedEdition.cases(shipped.edition()).forEach(runner::run);
        assertThat(compared.looked()).isGreaterThanOrEqualTo(1260);
        assertThat(compared.matching()).hasSameSizeAs(shipped.edition().rules());
    }
}
