package fr.cahier.benchmarks;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.internal.interpreter.RuleInterpreter;
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

/** The verdict under the shipped edition, its rules prebuilt, or interpreted as those of a folder are. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FolderVerdicts {

    /** Whether the rules are interpreted. */
    @Param({"false", "true"})
    public boolean interpreted;

    /** How many sites each dossier has. */
    @Param({"1", "10", "100"})
    public int sites;

    private List<Dossier> dossiers;
    private Evaluator evaluator;
    private int next;

    /** Makes the dossiers and the evaluator. */
    @Setup
    public void prepare() {
        ExecutableEdition shipped = ExecutableEdition.shipped("spro-conseil/2020");
        dossiers = Verdicts.dossiers(sites);
        evaluator = Evaluator.of(interpreted ? interpreted(shipped) : shipped);
    }

    private static ExecutableEdition interpreted(ExecutableEdition shipped) {
        ShippedRules rules = ShippedRules.of(shipped.edition());
        return new ExecutableEdition(shipped.edition(), RuleInterpreter.of(rules.files()));
    }

    /** {@return one verdict} */
    @Benchmark
    public Verdict verdict() {
        return evaluator.evaluate(dossiers.get(next++ % dossiers.size()));
    }
}
