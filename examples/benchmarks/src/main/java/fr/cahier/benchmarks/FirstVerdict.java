package fr.cahier.benchmarks;

import fr.cahier.benchmarks.handwritten.HandWritten;
import fr.cahier.internal.edition.ReadyReader;
import fr.cahier.regulation.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What a programmer would start instead of the runner: one dossier read with ordinary databind, judged by hand, its verdict
 * written with databind. The texts of the obligations come from the form that the build of the rules makes ready, the
 * cheapest there is here: neither YAML nor a mapper stands between them and this program.
 */
final class FirstVerdict {

    private static final String TEXTS = "/cahiers/spro_conseil/e2020/edition.ready";

    private FirstVerdict() {}

    /** Writes the verdict on the dossier that {@code arguments} name. */
    public static void main(String[] arguments) throws IOException {
        HandWritten programmer = HandWritten.of(texts());
        byte[] dossier = Files.readAllBytes(Path.of(arguments[0]));
        System.out.writeBytes(Databind.write(programmer.evaluate(Databind.read(dossier))));
        System.out.flush();
    }

    private static Edition texts() throws IOException {
        try (InputStream in = FirstVerdict.class.getResourceAsStream(TEXTS)) {
            return ReadyReader.read(Objects.requireNonNull(in, TEXTS).readAllBytes())
                    .orElseThrow();
        }
    }
}
