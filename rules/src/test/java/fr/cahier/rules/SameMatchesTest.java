package fr.cahier.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Regulations;
import fr.cahier.cases.CaseRunner;
import fr.cahier.regulation.Regulation;
import fr.cahier.testkit.SessionRules;
import fr.cahier.testkit.ThreeWays;
import org.junit.jupiter.api.Test;

/** The shipped rules match alike, prebuilt and in their folder, and as the engine's own session does. */
class SameMatchesTest {

    private final Regulation shipped = Regulations.shipped(Edition.ID);
    private final Regulation folder = Regulations.directory(FolderEditionTest.FOLDER);

    @Test
    void the_rules_come_in_the_order_of_the_files() {
        assertThat(folder.rules().rules())
                .hasSizeGreaterThan(200)
                .isEqualTo(shipped.rules().rules());
    }

    @Test
    void every_case_is_matched_alike_three_ways() {
        ThreeWays compared =
                new ThreeWays(shipped.rules(), folder.rules(), SessionRules.shipped("cahiers.spro_conseil.e2020"));
        CaseRunner runner = new CaseRunner(Edition.with(shipped, compared));
        Edition.cases(shipped).forEach(runner::run);
        assertThat(compared.looked()).isGreaterThanOrEqualTo(1260);
        assertThat(compared.matching()).hasSameSizeAs(shipped.rules().rules());
    }
}
