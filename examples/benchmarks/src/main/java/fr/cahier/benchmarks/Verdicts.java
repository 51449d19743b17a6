package fr.cahier.benchmarks;

import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.examples.generator.Profile;
import fr.cahier.verdict.Verdict;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The verdict on a dossier that is loaded. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class Verdicts {

    /** Of the largest, one is enough to fill the memory. */
    private static final int LARGE = 1_000;

    /** Who judges. */
    @Param({"HAND_WRITTEN", "CAHIER", "DROOLS", "EASY_RULES", "EVRETE"})
    public Contender who;

    /** How many sites each dossier has. */
    @Param({"1", "10", "100", "1000"})
    public int sites;

    /** What the dossiers are like. */
    @Param("PRESQUE_COMPLET")
    public Profile profile;

    private List<Dossier> dossiers;
    private Function<Dossier, Verdict> judge;

    /** One turn of each thread over the same dossiers. */
    @State(Scope.Thread)
    public static class Turn {
        private int next;
    }

    /** Makes the dossiers and the judge. */
    @Setup
    public void prepare() {
        dossiers = dossiers(sites, profile);
        judge = who.judge();
    }

    static List<Dossier> dossiers(int sites) {
        return dossiers(sites, Profile.PRESQUE_COMPLET);
    }

    private static List<Dossier> dossiers(int sites, Profile profile) {
        DossierGenerator generator = DossierGenerator.of(
                ExecutableEdition.shipped("spro-conseil/2020").edition());
        return LongStream.rangeClosed(1, sites > LARGE ? 1 : 4)
                .mapToObj(seed -> generator.dossier(seed, sites, profile))
                .toList();
    }

    /** {@return one verdict} */
    @Benchmark
    public Verdict verdict(Turn turn) {
        return judge.apply(dossiers.get(turn.next++ % dossiers.size()));
    }
}
