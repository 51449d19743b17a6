package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.report.Letter.Block;
import fr.cahier.report.Letter.Form;
import fr.cahier.template.TemplateException;
import fr.cahier.template.TemplateLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host sets how much a template of an office may hold, and what filling it may take. */
class TemplateLimitsTest {

    private static final String NESTED =
            "{{#parties}}{{#blocs}}{{#blocs}}{{#blocs}}{{paragraphe}}{{/blocs}}{{/blocs}}{{/blocs}}{{/parties}}";

    private final Letter letter =
            new Letter("Avis", Map.of(), Collections.nCopies(30, new Block(Form.PARAGRAPH, "un mot")), List.of());

    @TempDir
    private Path folder;

    @Test
    void a_template_of_more_bytes_than_a_host_allows_is_refused_by_name() throws IOException {
        write("x".repeat(101));

        assertThat(letter.html(Templates.folder(folder))).hasSize(101);
        assertThatThrownBy(() -> letter.html(within(TemplateLimits.builder().fileBytes(100))))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining(
                        "Modèle « " + folder.resolve(Templates.FRAME) + " » : le fichier dépasse 100 octets.");
    }

    @Test
    void a_template_of_more_bytes_than_otherwise_passes_where_a_host_allows_it() throws IOException {
        write("x".repeat(1_000_001));

        assertThatThrownBy(() -> letter.html(Templates.folder(folder))).hasMessageContaining("dépasse 1 Mo.");
        assertThat(letter.html(within(TemplateLimits.builder().fileBytes(2_000_000))))
                .hasSize(1_000_001);
    }

    @Test
    void a_text_of_more_characters_than_a_host_allows_is_refused_by_name() throws IOException {
        write("\n" + NESTED);

        assertThat(letter.html(Templates.folder(folder))).hasSizeGreaterThan(150_000);
        assertThatThrownBy(() -> letter.html(
                        within(TemplateLimits.builder().characters(20_000).timesTold(1))))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("Modèle courrier.mustache, ligne 2")
                .hasMessageContaining("le texte rempli dépasserait 20 000 caractères.");
    }

    @Test
    void more_steps_than_a_host_allows_are_refused_by_name() throws IOException {
        write("\n" + NESTED);

        assertThatThrownBy(() ->
                        letter.html(within(TemplateLimits.builder().steps(5_000).timesTold(1))))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("Modèle courrier.mustache, ligne 2")
                .hasMessageContaining("le texte rempli dépasserait 5 000 étapes.");
    }

    @Test
    void what_is_told_may_be_told_once_however_close_a_bound_is() throws IOException {
        write("{{#parties}}{{#blocs}}{{paragraphe}}{{/blocs}}{{/parties}}");
        TemplateLimits closest =
                TemplateLimits.builder().characters(1).timesTold(1).build();

        assertThat(letter.html(Templates.folder(folder).within(closest))).isEqualTo("un mot".repeat(30));
    }

    @Test
    void shipped_templates_and_those_for_a_printer_keep_the_bounds_of_the_host() throws IOException {
        TemplateLimits close =
                TemplateLimits.builder().characters(100).timesTold(1).build();
        Letter empty = new Letter("Avis", Map.of(), List.of(), List.of());
        write("<p>{{titre}}");

        assertThat(empty.html(Templates.shipped())).hasSizeGreaterThan(100);
        assertThatThrownBy(() -> empty.html(Templates.shipped().within(close))).hasMessageContaining("100 caractères");
        assertThatThrownBy(() -> empty.html(Templates.shipped().within(close).wellFormed()))
                .hasMessageContaining("100 caractères");
        assertThatThrownBy(
                        () -> empty.html(Templates.folder(folder).wellFormed().within(TemplateLimits.standard())))
                .as("what is refused for a printer stays so")
                .isInstanceOf(TemplateException.class);
    }

    @Test
    void a_bound_is_a_number_that_makes_sense() {
        assertThatThrownBy(() -> TemplateLimits.builder().timesTold(0).build())
                .hasMessage("timesTold is 0; it must be at least 1 and at most 1000000000");
    }

    private void write(String template) throws IOException {
        Files.writeString(folder.resolve(Templates.FRAME), template);
    }

    private Templates within(TemplateLimits.TemplateLimitsBuilder limits) {
        return Templates.folder(folder).within(limits.build());
    }
}
