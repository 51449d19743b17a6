package fr.cahier.benchmarks;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
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

/** Cahier's verdict under the shipped edition, and under one with several times its obligations; dossiers of 10 sites. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class Obligations {

    /** How many times the obligations are there. */
    @Param({"1", "10"})
    public int copies;

    private List<Dossier> dossiers;
    private Evaluator evaluator;
    private int next;

    /** Makes the edition and the dossiers. */
    @Setup
    public void prepare() {
        Copies made = new Copies(copies);
        dossiers = Verdicts.dossiers(10).stream().map(made::of).toList();
        evaluator = Evaluator.of(made.of(ExecutableEdition.shipped("spro-conseil/2020")));
    }

    /** {@return one verdict} */
    @Benchmark
    public Verdict verdict() {
        return evaluator.evaluate(dossiers.get(next++ % dossiers.size()));
    }
}
