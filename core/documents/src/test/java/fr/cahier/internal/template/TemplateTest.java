package fr.cahier.internal.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.template.TemplateException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    private static final Set<String> NAMES = Set.of("candidat", "avis", "sites", "nom", "vide");

    private static final Map<String, Object> DATA = Map.of(
            "candidat",
            "<b>A & \"B\"</b>",
            "avis",
            "",
            "vide",
            List.of(),
            "sites",
            List.of(Map.of("nom", "S1"), Map.of("nom", "S2")));

    @Test
    void a_template_cannot_change_the_delimiters_and_so_show_a_text_unescaped() {
        refused("<p>\n{{=< }=}}<&candidat}</p>", 2, "« {{=< }= » n’est pas admis");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{{candidat}}}",
                "{{&candidat}}",
                "{{& candidat }}",
                "{{>rapport}}",
                "{{<rapport}}",
                "{{$bloc}}",
                "{{ #candidat}}{{/candidat}}{{&avis}}",
                "{{=[[ ]]=}}",
                "{{= = =}}",
                "{{candidat}}{{=| |=}}|&candidat|",
                "{{}}",
                "{{ }}",
                "{{#}}{{/}}",
                "{{candidat.class}}",
                "{{this}}",
                "{{-index}}",
                "{{sites.0.nom}}",
                "{{candi\ndat}}",
                "{{candidat",
                "{{#sites}}",
                "{{/sites}}",
                "{{#sites}}{{#nom}}{{/sites}}{{/nom}}"
            })
    void what_is_no_gap_no_section_and_no_comment_is_refused(String template) {
        assertThatThrownBy(() -> Template.plain("t.txt", template, NAMES))
                .isInstanceOf(TemplateException.class)
                .hasMessageStartingWith("Modèle t.txt, ligne 1 : ")
                .hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            nullValues = "-",
            value = {
                "{{#sites}}{{nom}}{{^-last}}, {{/-last}}{{/sites}} -> S1, S2",
                "{{#sites}}{{#-first}}({{/-first}}{{nom}}{{#-last}}){{/-last}}{{/sites}} -> (S1S2)",
                "{{^vide}}rien{{/vide}}{{^avis}}, sans avis{{/avis}} -> rien, sans avis",
                "{{! rien }}{{ candidat }} -> <b>A & \"B\"</b>",
                "{{#candidat}}{{.}}{{/candidat}} -> <b>A & \"B\"</b>",
                "}} } { a{b -> }} } { a{b"
            })
    void gaps_are_filled_and_sections_are_repeated_or_left_out(String template, String filled) {
        assertThat(Template.plain("t.txt", template, NAMES).fill(DATA)).isEqualTo(filled);
    }

    @Test
    void a_text_is_escaped_in_a_page() {
        assertThat(Template.html("t.mustache", "<p title=\"{{candidat}}\">{{candidat}}</p>", NAMES)
                        .fill(DATA))
                .isEqualTo(
                        "<p title=\"&lt;b&gt;A &amp; &quot;B&quot;&lt;/b&gt;\">&lt;b&gt;A &amp; &quot;B&quot;&lt;/b&gt;</p>");
    }

    @Test
    void a_list_is_no_text() {
        assertThatThrownBy(() -> Template.plain("t.txt", "\n{{sites}}", NAMES).fill(DATA))
                .hasMessageContaining("ligne 2 : « sites » n’a pas de sens à cet endroit");
        assertThatThrownBy(() -> Template.plain("t.txt", "{{#sites}}{{.}}{{/sites}}", NAMES)
                        .fill(DATA))
                .hasMessageContaining("« . » n’a pas de sens à cet endroit");
    }

    @Test
    void tags_and_depth_are_bounded() {
        refused("x\n" + "{{avis}}".repeat(TemplateParser.MAX_TAGS + 1), 2, "plus de 2000 balises");
        int depth = TemplateParser.MAX_DEPTH + 1;
        refused("{{#sites}}".repeat(depth) + "{{/sites}}".repeat(depth), 1, "plus de 16 listes");
    }

    @Test
    @Timeout(60)
    void a_list_in_itself_is_bounded_by_length_and_by_work_even_where_it_writes_nothing() {
        Map<String, Object> many = Map.of("sites", Collections.nCopies(1_000, Map.of("nom", "S1")), "avis", "");
        String open = "{{#sites}}".repeat(8);
        String close = "{{/sites}}".repeat(8);

        assertThatThrownBy(() -> Template.plain("t.txt", open + "x".repeat(1_000) + close, NAMES)
                        .fill(many))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("20 millions de caractères");
        assertThatThrownBy(() -> Template.plain("t.txt", open + "{{#-first}}{{avis}}{{/-first}}" + close, NAMES)
                        .fill(many))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("50 millions d’étapes");
    }

    @Test
    void a_text_that_tells_much_may_be_long() {
        Map<String, Object> many = Map.of("sites", Collections.nCopies(60_000, Map.of("nom", "x".repeat(400))));

        assertThat(Template.plain("t.txt", "{{#sites}}{{nom}}{{/sites}}", NAMES).fill(many))
                .hasSize(24_000_000);
    }

    @Test
    void filling_can_be_interrupted() {
        Map<String, Object> many = Map.of("sites", Collections.nCopies(10_000, Map.of("nom", "S1")));
        Template template = Template.plain("t.txt", "{{#sites}}{{#sites}}{{/sites}}{{/sites}}", NAMES);

        Thread.currentThread().interrupt();

        try {
            assertThatThrownBy(() -> template.fill(many)).hasMessageContaining("interrompu");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static void refused(String template, int line, String message) {
        assertThatThrownBy(() -> Template.html("t.mustache", template, NAMES))
                .isInstanceOfSatisfying(TemplateException.class, refusal -> assertThat(refusal.line())
                        .isEqualTo(line))
                .hasMessageContaining("Modèle t.mustache, ligne " + line + " : ")
                .hasMessageContaining(message);
    }
}
