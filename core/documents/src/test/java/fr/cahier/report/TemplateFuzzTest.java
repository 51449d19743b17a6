package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.internal.template.Template;
import fr.cahier.template.TemplateException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Templates that are broken and spliced at random, of a fixed seed: one is refused, or a page of it has the same elements
 * and attributes whatever a dossier says, as another reader of pages sees them.
 */
class TemplateFuzzTest {

    private static final List<String> SPLICES = List.of(
            "{{candidat}}",
            "{{titre}}",
            "{{#constats}}",
            "{{/constats}}",
            "{{^candidat}}",
            "{{/candidat}}",
            "{{.}}",
            "{{{candidat}}}",
            "{{=< >=}}",
            "{{&candidat}}",
            "<&candidat>",
            "{{",
            "}}",
            "<",
            ">",
            "\"",
            "'",
            "=",
            "/",
            "<p ",
            "<p title=\"",
            "<p class=\"",
            "<style>",
            "</style>",
            "<title>",
            "</title>",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "&",
            "\\",
            "onclick=",
            " href=\"",
            "javascript:",
            "<a href='",
            "url(",
            "<![CDATA[",
            "]]>",
            "<!DOCTYPE html>",
            "\u0000",
            "\uD800",
            "\n",
            "\t");

    private static final String HOSTILE =
            "</title></style><script>alert(1)</script><b onclick='x'>\" onload=\"x\" ' = ` --> ]]> {{avis}} javascript:x";

    private final Random random = new Random(11);

    @Test
    void a_broken_template_is_refused_or_shows_what_a_dossier_says_as_text() {
        Map<String, String> shipped = Templates.texts();
        String report =
                shipped.get(Templates.REPORT).replaceAll("(?s)<style>.*?</style>", "<style>p { margin: 0 }</style>");
        List<String> pieces = pieces(report + shipped.get(Templates.FRAME));
        int filled = 0;
        for (int i = 0; i < 30_000; i++) {
            String template = template(pieces);
            try {
                Template page = Template.html("t", template, ReportPage.NAMES);
                String quiet = page.fill(data("calme"));
                String hostile = page.fill(data(HOSTILE));
                assertThat(structure(hostile)).as(template).isEqualTo(structure(quiet));
                filled++;
                page.fillWellFormed(data(HOSTILE));
            } catch (TemplateException refused) {
                assertThat(refused.getMessage()).startsWith("Modèle t, ligne ");
            }
        }
        assertThat(filled).as("templates that are filled").isGreaterThan(1_000);
    }

    /** A few parts that follow one another in a shipped template, among which others are put. */
    private String template(List<String> pieces) {
        int from = random.nextInt(pieces.size());
        List<String> parts =
                new ArrayList<>(pieces.subList(from, Math.min(pieces.size(), from + 1 + random.nextInt(6))));
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            int at = random.nextInt(parts.size() + 1);
            if (random.nextBoolean() || at == parts.size()) {
                parts.add(at, SPLICES.get(random.nextInt(SPLICES.size())));
            } else if (random.nextBoolean()) {
                String part = parts.get(at);
                int cut = random.nextInt(part.length() + 1);
                parts.set(
                        at, part.substring(0, cut) + SPLICES.get(random.nextInt(SPLICES.size())) + part.substring(cut));
            } else {
                parts.remove(at);
            }
        }
        return String.join("", parts);
    }

    private static List<String> pieces(String template) {
        return List.of(template.split("(?<=>)|(?=<)|(?<=}})|(?=\\{\\{)"));
    }

    private static List<String> structure(String page) {
        return Jsoup.parse(page).getAllElements().stream()
                .map(TemplateFuzzTest::shape)
                .toList();
    }

    /** Its name, its place, the names of its attributes, and the values of those that are obeyed. */
    private static String shape(Element element) {
        String attributes = element.attributes().asList().stream()
                .map(attribute -> attribute.getKey() + (isRead(attribute) ? "" : "=" + attribute.getValue()))
                .collect(Collectors.joining(" "));
        String style = element.normalName().equals("style") ? element.data() : "";
        return element.parents().size() + " " + element.normalName() + " " + attributes + style;
    }

    private static boolean isRead(Attribute attribute) {
        return Set.of("content", "title", "alt", "aria-label").contains(attribute.getKey());
    }

    /** Every name of a report is a text of the dossier, but the lists and what is one of our own words. */
    private static Map<String, Object> data(String said) {
        Map<String, Object> data = new LinkedHashMap<>();
        ReportPage.NAMES.forEach(name -> data.put(name, said));
        List<String> lists =
                List.of("constats", "motifs", "comptes", "chapitres", "obligations", "groupes", "ou", "lectures");
        lists.forEach(name -> data.put(name, List.of(said, Map.of("titre", said))));
        data.put("avis_classe", "contre");
        data.put("classe", "pour");
        data.put("etat", "satisfait");
        data.put("lieux_classes", "lieu-1");
        data.put("ancre", "o-ACC-01");
        data.put("filtres", "p { margin: 0 }");
        return data;
    }
}
