package fr.cahier.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.samskivert.mustache.Mustache;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Our part of Mustache means what Mustache means: templates of a fixed seed are filled by another engine as well. */
class TemplateReferenceTest {

    private static final List<String> NAMES = List.of("a", "b", "c", "liste", "vide", "oui", "non", ".");
    private static final List<String> TEXTS =
            List.of("x", "\n", " ", "\t", "  \n", "<p>", "é", "}", "{ ", "\n\n", "- ", "mot");

    @Test
    void random_templates_are_filled_as_another_engine_fills_them() {
        Random random = new Random(20261128);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder template = new StringBuilder();
            write(random, template, 3);
            String text = template.append("\nfin\n").toString();

            assertThat(Template.plain("t", text, Set.copyOf(NAMES)).fill(data(2)))
                    .as("template %d: %s", i, text)
                    .isEqualTo(Mustache.compiler()
                            .escapeHTML(false)
                            .strictSections(true)
                            .emptyStringIsFalse(true)
                            .nullValue("")
                            .compile(text)
                            .execute(data(2)));
        }
    }

    private static void write(Random random, StringBuilder template, int depth) {
        for (int parts = random.nextInt(5); parts >= 0; parts--) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            switch (random.nextInt(depth == 0 ? 3 : 5)) {
                case 0 -> template.append(TEXTS.get(random.nextInt(TEXTS.size())));
                case 1 -> template.append(name.matches("a|b|c") ? "{{" + name + "}}" : "\n");
                case 2 -> template.append(random.nextInt(4) == 0 ? "{{! dit }}" : "\n");
                default -> {
                    template.append(random.nextInt(3) == 0 ? "{{^" : "{{#")
                            .append(name)
                            .append("}}")
                            .append(random.nextBoolean() ? "\n" : "");
                    write(random, template, depth - 1);
                    template.append(random.nextBoolean() ? "\n" : "")
                            .append("{{/")
                            .append(name)
                            .append("}}");
                }
            }
        }
    }

    private static Map<String, Object> data(int depth) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("a", "un");
        data.put("b", "");
        data.put("c", "trois" + depth);
        data.put("vide", List.of());
        data.put("oui", true);
        data.put("non", false);
        List<Object> elements = new ArrayList<>(List.of(Map.of("a", "dedans"), "texte"));
        if (depth > 0) {
            elements.add(data(depth - 1));
        }
        data.put("liste", elements);
        return data;
    }
}
