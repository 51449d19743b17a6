package fr.cahier.benchmarks;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.verdict.Verdict;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The verdict on dossiers of 100 sites under the shipped edition, and under it with ten declared computations. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ComputedVerdicts {

    private static final int SITES = 100;

    /** What is added to the shipped edition. */
    @Param({"NONE", "DECLARED", "FIELDS", "READ"})
    public TenComputations added;

    private List<Dossier> dossiers;
    private Evaluator evaluator;
    private int next;

    /** Makes the dossiers and the evaluator. */
    @Setup
    public void prepare() {
        dossiers = Verdicts.dossiers(SITES);
        evaluator = Evaluator.of(added.edition());
    }

    /** {@return one verdict} */
    @Benchmark
    public Verdict verdict() {
        return evaluator.evaluate(dossiers.get(next++ % dossiers.size()));
    }
}
