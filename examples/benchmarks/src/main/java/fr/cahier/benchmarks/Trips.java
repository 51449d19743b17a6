package fr.cahier.benchmarks;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.benchmarks.handwritten.HandWritten;
import fr.cahier.json.DossierReader;
import fr.cahier.json.DossierWriter;
import fr.cahier.json.VerdictWriter;
import fr.cahier.regulation.Edition;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

/** The whole trip: from the JSON of a dossier to the JSON of its verdict. Both write the same bytes, the remarks apart. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class Trips {

    /** Who judges: by hand with ordinary databind, or Cahier. */
    @Param({"HAND_WRITTEN", "CAHIER"})
    public Contender who;

    /** How many sites each dossier has. */
    @Param({"1", "10", "100"})
    public int sites;

    private List<byte[]> dossiers;
    private Trip trip;
    private int next;

    private interface Trip {
        Object of(byte[] dossier);
    }

    /** Makes the dossiers and the judge. */
    @Setup
    public void prepare() {
        dossiers = Verdicts.dossiers(sites).stream()
                .map(dossier -> DossierWriter.pretty(dossier).getBytes(StandardCharsets.UTF_8))
                .toList();
        ExecutableEdition edition = ExecutableEdition.shipped("spro-conseil/2020");
        trip = who == Contender.CAHIER ? cahier(edition) : byHand(edition.edition());
    }

    private static Trip byHand(Edition edition) {
        HandWritten programmer = HandWritten.of(edition);
        return dossier -> Databind.write(programmer.evaluate(Databind.read(dossier)));
    }

    private static Trip cahier(ExecutableEdition edition) {
        Evaluator evaluator = Evaluator.of(edition);
        return dossier -> {
            OutputStream out = new Counted();
            VerdictWriter.write(
                    evaluator.evaluate(DossierReader.standard().read(dossier).dossier()), out);
            return out;
        };
    }

    /** Where a host would have a file or a connection. */
    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }

    /** {@return what was written} */
    @Benchmark
    public Object trip() {
        return trip.of(dossiers.get(next++ % dossiers.size()));
    }
}
