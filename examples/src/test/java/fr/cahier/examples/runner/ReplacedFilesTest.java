package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No command replaces what it was given to read, nor a sheet that somebody may have filled in. */
class ReplacedFilesTest {

    @TempDir
    private Path folder;

    private Path dossier;

    @BeforeEach
    void copy() throws IOException {
        dossier = Files.copy(Path.of(Samples.file("15")), folder.resolve("dossier.json"));
    }

    @Test
    void a_dossier_is_not_replaced_by_what_is_made_of_it() throws IOException {
        assertRefused(dossier, "plan", dossier.toString(), "--vers", dossier.toString());
        assertRefused(
                dossier,
                "visite",
                dossier.toString(),
                "--vers",
                folder.resolve("./dossier.json").toString());
        Path link = Files.createSymbolicLink(folder.resolve("lien.json"), dossier);
        assertRefused(dossier, "plan", dossier.toString(), "--vers", link.toString());
    }

    @Test
    void no_file_that_an_option_names_is_replaced() throws IOException {
        Path service = Files.copy(Path.of("service.yaml"), folder.resolve("service.txt"));
        assertRefused(
                service,
                "courrier",
                "accuse",
                dossier.toString(),
                "--service",
                service.toString(),
                "--vers",
                service.toString());
        Path sheet = Files.writeString(folder.resolve("fiche.json"), "{}");
        assertRefused(sheet, "plan", dossier.toString(), "--instruction", sheet.toString(), "--vers", sheet.toString());
    }

    @Test
    void no_file_of_a_folder_that_is_read_is_replaced() throws IOException {
        Path templates = Files.createDirectory(folder.resolve("modeles"));
        Path own = Files.writeString(templates.resolve("accuse.txt"), "# Reçu\n\nBien reçu.\n");
        assertRefused(
                own,
                "courrier",
                "accuse",
                dossier.toString(),
                "--modeles",
                templates.toString(),
                "--vers",
                own.toString());
        Path dossiers = Files.createDirectory(folder.resolve("dossiers"));
        Path replayed = Files.copy(dossier, dossiers.resolve("un.json"));
        assertRefused(
                replayed,
                "impact",
                "spro-conseil/2020",
                "--contre",
                "spro-conseil/2020",
                "--dossiers",
                dossiers.toString(),
                "--vers",
                replayed.toString());
    }

    @Test
    void a_sheet_of_a_visit_is_not_replaced() throws IOException {
        for (String name : new String[] {"fiche.json", "fiche.odt"}) {
            Path sheet = folder.resolve(name);
            assertThat(Run.cahier("visite", dossier.toString(), "--vers", sheet.toString())
                            .code())
                    .isZero();
            Path before = Files.copy(sheet, folder.resolve("avant"), StandardCopyOption.REPLACE_EXISTING);

            Run again = Run.cahier("visite", dossier.toString(), "--vers", sheet.toString());

            assertThat(again.code()).isEqualTo(4);
            assertThat(again.err()).contains("existe déjà").contains("ce qui y est rempli serait perdu");
            assertThat(sheet).hasSameBinaryContentAs(before);
        }
    }

    @Test
    void a_page_is_made_anew() throws IOException {
        Path page = Files.writeString(folder.resolve("visite.html"), "vieux");

        assertThat(Run.cahier("visite", dossier.toString(), "--vers", page.toString())
                        .code())
                .isZero();

        assertThat(page).content().startsWith("<!DOCTYPE html>");
    }

    private static void assertRefused(Path file, String... command) throws IOException {
        byte[] before = Files.readAllBytes(file);
        Run run = Run.cahier(command);
        assertThat(run.code()).as(run.err()).isEqualTo(4);
        assertThat(run.err()).contains("serait remplacé, et la commande lit «");
        assertThat(file).hasBinaryContent(before);
    }
}
