package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenererTest {

    @Test
    void the_dossiers_written_are_dossiers_and_the_same_for_the_same_seed(@TempDir Path folder) throws IOException {
        Path first = folder.resolve("a");
        Path second = folder.resolve("b");
        Run run = Run.cahier("generer", "--nombre", "3", "--sites", "2", "--graine", "5", "--vers", first.toString());
        Run.cahier("generer", "--nombre", "3", "--sites", "2", "--graine", "5", "--vers", second.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("3 dossiers écrits");
        assertThat(first.resolve("dossier-000003.json")).hasSameTextualContentAs(second.resolve("dossier-000003.json"));
        assertThat(Run.cahier("evaluer", first.toString()).code()).isIn(0, 1, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "--nombre|0, Il faut un nombre de 1",
        "--sites|20000, Il faut un nombre de 0",
        "--profil|X, Valeur refusée",
    })
    void what_cannot_be_generated_is_told_in_french(String options, String message, @TempDir Path folder) {
        String[] given = ("generer|--vers|" + folder + "|" + options).split("\\|");
        Run run = Run.cahier(given);
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains(message);
    }

    @Test
    void a_place_where_nothing_can_be_written_is_told(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("fichier"));
        Run run = Run.cahier("generer", "--vers", file.toString());
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("ne peut pas écrire");
    }
}
