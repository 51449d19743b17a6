package fr.cahier.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fr.cahier.dossier.Dossier;
import fr.cahier.json.DossierReader;
import fr.cahier.verdict.Verdict;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a verdict allocates, counted by the virtual machine: the same on a quiet machine and on a loaded one, and less once
 * code is compiled. Where a change brings it down, bring the limit down with it.
 */
class BytesTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Java makes accessors for what is often called by reflection: after these calls it has. */
    private static final int WARM = 50;

    /** The limits are what was measured with the first compiler, and at most a tenth more. */
    @ParameterizedTest
    @CsvSource({
        "01-structure-locale-complete, 360000",
        "02-reseau-de-douze-sites, 1425000",
    })
    void a_verdict_allocates_no_more_than_it_did(String sample, long limit) {
        Dossier dossier = DossierReader.standard()
                .read(Path.of("../dossiers/" + sample + ".json"))
                .dossier();
        Function<Dossier, Verdict> cahier = Contender.CAHIER.judge();
        for (int i = 0; i < WARM; i++) {
            cahier.apply(dossier);
        }
        assertThat(allocated(cahier, dossier)).isLessThan(limit);
    }

    private static long allocated(Function<Dossier, Verdict> judge, Dossier dossier) {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        judge.apply(dossier);
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }
}
