package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.Regulations;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.json.DossierReader;
import fr.cahier.json.DossierWriter;
import fr.cahier.json.VerdictWriter;
import fr.cahier.regulation.Regulation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A long row of dossiers goes through a machine that could not hold their verdicts. */
class SmallMemoryTest {

    private static final int DOSSIERS = 400;

    @Test
    void a_stream_of_dossiers_of_ten_sites_passes_through_32_megabytes() throws IOException, InterruptedException {
        Process host = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallMemoryTest.class.getName()))
                .redirectErrorStream(true)
                .start();
        String said = new String(host.getInputStream().readAllBytes());
        assertThat(host.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(said).endsWith("judged " + DOSSIERS);
        assertThat(host.exitValue()).isZero();
    }

    /** The host: reads, judges and writes, one dossier after the other, and keeps none. */
    public static void main(String[] none) {
        Regulation regulation = Regulations.shipped("spro-conseil/2020");
        Evaluator evaluator = Evaluator.of(regulation);
        DossierGenerator generator = DossierGenerator.of(regulation);
        long judged = LongStream.range(0, DOSSIERS)
                .mapToObj(seed -> DossierWriter.canonical(generator.dossier(seed, 10)))
                .map(json -> DossierReader.standard().read(json).dossier())
                .map(evaluator::evaluate)
                .filter(verdict -> !VerdictWriter.json(verdict).isEmpty())
                .count();
        System.out.print("judged " + judged);
    }
}
