package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.examples.generator.LongList;
import fr.cahier.examples.generator.Profile;
import fr.cahier.json.DossierReader;
import fr.cahier.json.DossierWriter;
import fr.cahier.json.VerdictWriter;
import fr.cahier.regulation.LimitExceededException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A long row of dossiers goes through a machine that could not hold their verdicts. */
class SmallMemoryIT {

    private static final int DOSSIERS = 400;

    @Test
    void a_stream_of_dossiers_of_ten_sites_passes_through_32_megabytes() throws IOException, InterruptedException {
        assertThat(host("-Xmx32m")).endsWith("judged " + DOSSIERS);
    }

    /** In a gigabyte this one did not pass: each slot was told of each site. */
    @Test
    void two_thousand_sites_and_twenty_thousand_slots_of_every_site_are_judged_in_256_megabytes()
            throws IOException, InterruptedException {
        assertThat(host("-Xmx256m", "SITES_OUVERTS", "2000", "CRENEAUX", "20000"))
                .endsWith("judged");
    }

    @Test
    void what_would_not_fit_in_256_megabytes_is_refused_by_name() throws IOException, InterruptedException {
        assertThat(host("-Xmx256m", "SITES_OUVERTS", "10000", "PIECES_A_LONG_NOM", "4000"))
                .contains("L’avis sur ce dossier demanderait plus de 320 000 000 caractères")
                .endsWith("refused");
    }

    private static String host(String heap, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                SmallMemoryIT.class.getName()));
        command.addAll(List.of(args));
        Process host = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(host.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(host.exitValue()).as(said).isZero();
        return said;
    }

    /** Judges one dossier, its lists filled as {@code args} say, and streams the verdict. */
    private static void judgeOne(Evaluator evaluator, Dossier complete, List<String> args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Dossier filled = complete;
        for (int i = 0; i < args.size(); i += 2) {
            filled = LongList.valueOf(args.get(i)).in(filled, Integer.parseInt(args.get(i + 1)));
        }
        Dossier dossier =
                DossierReader.standard().read(DossierWriter.canonical(filled)).dossier();
        try {
            VerdictWriter.write(evaluator.evaluate(dossier), OutputStream.nullOutputStream());
            out.print("judged");
        } catch (LimitExceededException limit) {
            out.print(limit.getMessage() + " refused");
        }
    }

    /** The host: reads, judges and writes, one dossier after the other, and keeps none. */
    public static void main(String... args) {
        ExecutableEdition shipped = ExecutableEdition.shipped("spro-conseil/2020");
        Evaluator evaluator = Evaluator.of(shipped);
        DossierGenerator generator = DossierGenerator.of(shipped.edition());
        if (args.length > 0) {
            judgeOne(evaluator, generator.dossier(1, 1, Profile.COMPLET), List.of(args));
            return;
        }
        long judged = LongStream.range(0, DOSSIERS)
                .mapToObj(seed -> DossierWriter.canonical(generator.dossier(seed, 10)))
                .map(json -> DossierReader.standard().read(json).dossier())
                .map(evaluator::evaluate)
                .filter(verdict -> !VerdictWriter.json(verdict).isEmpty())
                .count();
        System.out.print("judged " + judged);
    }
}
