package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OscalCommandTest {

    @Test
    void the_four_files_are_written_where_they_are_wanted(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("oscal");
        Run run = Run.cahier("oscal", Samples.file("02"), "--vers", target.toString());
        assertThat(run.code()).isZero();
        assertThat(target).isDirectoryContaining("glob:**/resultats.json");
        assertThat(Files.list(target)).hasSize(4);
    }

    @Test
    void a_place_where_nothing_can_be_written_is_told(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("fichier"), "x");
        Run run = Run.cahier("oscal", Samples.file("02"), "--vers", file.toString());
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("On ne peut pas écrire dans « " + file + " ».");
    }

    @Test
    void a_dossier_that_cannot_be_read_writes_nothing(@TempDir Path folder) {
        Path target = folder.resolve("oscal");
        Run run = Run.cahier("oscal", "illisibles/fautes-de-saisie.json", "--vers", target.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("Dossier illisible");
        assertThat(target).doesNotExist();
    }
}
