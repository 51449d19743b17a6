package fr.cahier.examples.runner;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.office.OfficeLimits;
import fr.cahier.office.OfficePackage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTemplatesTest {

    @TempDir
    private Path all;

    private Path folder;

    @BeforeEach
    void the_shipped_templates_are_copied() {
        folder = all.resolve("modeles");
        assertThat(Run.cahier("modeles", folder.toString()).code()).isZero();
    }

    @Test
    void copied_templates_give_what_the_shipped_ones_give() throws IOException {
        Run shipped = Run.cahier("courrier", "motifs", Samples.file("02"));
        Run copied = Run.cahier("courrier", "motifs", Samples.file("02"), "--modeles", folder.toString());

        assertThat(copied).isEqualTo(shipped);
    }

    @Test
    void a_page_that_a_printer_cannot_read_is_refused_for_a_pdf_and_written_for_a_browser() throws IOException {
        change("</main>", "<p>\nPôle orientation & formation</p>\n</main>");

        Run printed = report("avis.pdf");

        assertThat(printed.code()).isEqualTo(4);
        assertThat(printed.err()).contains("Modèle rapport.mustache, ligne 4", "« & »", "écrivez &amp;");
        assertThat(all.resolve("avis.pdf")).doesNotExist();
        assertThat(report("avis.html").code()).isZero();
        assertThat(all.resolve("avis.html")).content().contains("orientation & formation");
    }

    @Test
    void a_template_that_would_show_a_text_unescaped_or_run_a_script_is_refused() throws IOException {
        change("</main>", "{{=< }=}}<&candidat}</main>");
        Run changed = report("avis.html");
        assertThat(changed.code()).isEqualTo(4);
        assertThat(changed.err()).contains("n’est pas admis");

        Files.delete(folder.resolve("rapport.mustache"));
        Path secret = Files.writeString(all.resolve("secret.txt"), "un secret");
        Files.createSymbolicLink(folder.resolve("rapport.mustache"), secret);
        Run linked = report("avis.html");
        assertThat(linked.code()).isEqualTo(4);
        assertThat(linked.err()).contains("ce lien mène hors du dossier").doesNotContain("un secret");
        assertThat(all.resolve("avis.html")).doesNotExist();
    }

    @Test
    void the_logo_of_an_office_is_printed() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", png);
        String data = Base64.getEncoder().encodeToString(png.toByteArray());
        change("<header>", "<header><img alt=\"Région Normandie\" src=\"data:image/png;base64," + data + "\" />");

        assertThat(report("avis.pdf").code()).isZero();

        try (PDDocument pdf = Loader.loadPDF(all.resolve("avis.pdf").toFile())) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"odt", "docx"})
    void a_letter_is_written_for_a_word_processor_in_the_template_of_the_office(String form) throws IOException {
        assertThat(letter("livre." + form, all).code()).isZero();
        assertThat(letter("copie." + form, folder).code()).isZero();
        assertThat(all.resolve("copie." + form)).hasSameBinaryContentAs(all.resolve("livre." + form));
        assertThat(OfficePackage.read(form, Files.readAllBytes(all.resolve("copie." + form)), OfficeLimits.standard())
                        .names())
                .contains(form.equals("odt") ? "content.xml" : "word/document.xml");

        Files.writeString(folder.resolve("courrier." + form), "une lettre");
        Run damaged = letter("autre." + form, folder);
        assertThat(damaged.code()).isEqualTo(4);
        assertThat(damaged.err()).contains("Fichier « courrier." + form + " » : il est abîmé");
        assertThat(all.resolve("autre." + form)).doesNotExist();
    }

    private Run letter(String name, Path templates) throws IOException {
        return Run.cahier(
                "courrier",
                "complements",
                Samples.file("09"),
                "--modeles",
                templates.toString(),
                "--vers",
                all.resolve(name).toString());
    }

    private void change(String from, String to) throws IOException {
        Path file = folder.resolve("rapport.mustache");
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    private Run report(String name) throws IOException {
        return Run.cahier(
                "rapport",
                Samples.file("02"),
                "--modeles",
                folder.toString(),
                "--vers",
                all.resolve(name).toString());
    }
}
