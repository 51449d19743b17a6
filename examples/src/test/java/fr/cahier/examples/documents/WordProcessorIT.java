package fr.cahier.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.cahier.examples.runner.Run;
import fr.cahier.report.Letter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters opened in LibreOffice, without a window; under the profile {@code office} only, and only where it is installed. */
class WordProcessorIT {

    private static final List<String> FORMATS = List.of("odt", "docx");
    private static final int MAX_SECONDS = 180;

    @TempDir
    private Path folder;

    @BeforeEach
    void libreoffice_is_there() {
        assumeThat(Arrays.stream(System.getenv("PATH").split(":")))
                .as("no soffice on the PATH: install libreoffice-writer-nogui")
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    }

    @Test
    void a_letter_of_each_kind_opens_in_libreoffice() throws Exception {
        List<Path> letters = letters("livres");

        assertOpen(letters);
    }

    @Test
    void a_letter_in_a_template_saved_again_by_libreoffice_opens_in_it() throws Exception {
        Path shipped = folder.resolve("modeles");
        assertThat(Run.cahier("modeles", shipped.toString()).code()).isZero();
        Path saved = Files.createDirectories(folder.resolve("enregistres"));
        for (String format : FORMATS) {
            converted(format, List.of(shipped.resolve("courrier." + format)), saved);
        }

        assertOpen(letters("repris", "--modeles", saved.toString()));
    }

    private List<Path> letters(String place, String... more) throws IOException {
        Path to = Files.createDirectories(folder.resolve(place));
        List<Path> letters = new ArrayList<>();
        for (Letter.Kind kind : Letter.Kind.values()) {
            for (String format : FORMATS) {
                Path letter = to.resolve(kind.word() + "-" + format + "." + format);
                List<String> command = new ArrayList<>(List.of(
                        "courrier",
                        kind.word(),
                        sample(kind),
                        "--service",
                        "service.yaml",
                        "--le",
                        "2020-09-03",
                        "--adresse",
                        "1 rue du Pont",
                        "--vers",
                        letter.toString()));
                command.addAll(List.of(more));
                Run run = Run.cahier(command.toArray(String[]::new));
                assertThat(run.code()).as(run.err()).isZero();
                letters.add(letter);
            }
        }
        return letters;
    }

    /** {@return a dossier for which such a letter is due} */
    private static String sample(Letter.Kind kind) {
        return kind == Letter.Kind.FAVORABLE
                ? "dossiers/01-structure-locale-complete.json"
                : "dossiers/14-reponses-laissees-en-blanc.json";
    }

    private void assertOpen(List<Path> letters) throws Exception {
        Path pages = Files.createDirectories(folder.resolve("pdf"));
        converted("pdf", letters, pages);
        for (Path letter : letters) {
            String name = letter.getFileName().toString();
            try (PDDocument pdf = Loader.loadPDF(pages.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf")
                    .toFile())) {
                assertThat(new PDFTextStripper().getText(pdf))
                        .as(name)
                        .contains(
                                "Service de l’orientation",
                                "1 rue du Pont",
                                "3 septembre 2020",
                                "Objet : ",
                                "Camille Exemple",
                                "page 1 sur ")
                        .doesNotContain("{{", "}}");
                assertThat(pdf.getDocumentInformation().getTitle()).as(name).isNotBlank();
            }
        }
    }

    /** Converts files, with a profile of its own: another LibreOffice that runs here would answer in its place. */
    private void converted(String format, List<Path> files, Path to) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profil").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                to.toString()));
        files.forEach(file -> command.add(file.toString()));
        Path log = folder.resolve("soffice.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
    }
}
