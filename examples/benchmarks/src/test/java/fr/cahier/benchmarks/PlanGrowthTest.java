package fr.cahier.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Dossier;
import fr.cahier.examples.generator.LongList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/** Twice as many plannings of one place, twice as many bytes, for the plan and for the list of what is asked. */
class PlanGrowthTest {

    private static final int FEW = 1_000;

    private static final ListGrowth GROWTH = new ListGrowth();

    @Test
    void what_a_plan_allocates_grows_with_the_plannings_and_not_with_their_square() {
        assertThat(growth(GROWTH::bytesOfPlan)).isLessThan(2.3);
    }

    @Test
    void what_a_request_allocates_grows_with_the_plannings_and_not_with_their_square() {
        assertThat(growth(GROWTH::bytesOfRequest)).isLessThan(2.3);
    }

    private static double growth(ToLongFunction<Dossier> bytes) {
        bytes.applyAsLong(dossier(FEW));
        long once = bytes.applyAsLong(dossier(FEW));
        return (double) bytes.applyAsLong(dossier(2 * FEW)) / once;
    }

    private static Dossier dossier(int slots) {
        return GROWTH.dossier(List.of(LongList.CRENEAUX_DE_PLANNINGS), slots);
    }
}
