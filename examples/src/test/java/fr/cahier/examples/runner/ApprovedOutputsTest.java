package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What officers read of each sample dossier is what somebody has read and approved. */
class ApprovedOutputsTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final Path RECEIVED = Path.of("target/approved");

    static Stream<Path> dossiers() throws IOException {
        return Samples.dossiers().stream();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void the_report_of_a_sample_is_the_approved_one(Path dossier) throws IOException {
        Run run = Run.cahier("evaluer", dossier.toString());
        assertThat(run.err()).isEmpty();
        approve(Samples.name(dossier) + ".txt", run.out() + "\nCode de sortie : " + run.code() + "\n");
    }

    private static void approve(String name, String output) throws IOException {
        String told = output.replaceAll("(spro-conseil/2020, empreinte\\s+)[0-9a-f]{64}", "$1(celle des fichiers)");
        Files.createDirectories(RECEIVED);
        Files.writeString(RECEIVED.resolve(name), told);
        Path approved = APPROVED.resolve(name);
        assertThat(approved)
                .as(
                        "read examples/target/approved/%s; if it is right: cp examples/target/approved/%s examples/%s",
                        name, name, approved)
                .exists();
        assertThat(told)
                .as(
                        "read examples/target/approved/%s; if it is right: cp examples/target/approved/%s examples/%s",
                        name, name, approved)
                .isEqualTo(Files.readString(approved));
    }
}
