package fr.cahier.report;

import fr.cahier.regulation.Glossary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is told in lines under titles, as a page.
 *
 * @param parts what stands before the first title, then what stands under each
 * @param closing said at the end
 */
record LinesPage(String title, String dossier, List<TextPage.Part> parts, List<String> closing) {

    /** Columns by which what is said of a thing is indented, and the points of that. */
    private static final int DETAIL = 6;

    private static final int POINT = 8;

    private static final Set<String> NAMES = TemplateData.names(Page.class);

    record Page(String titre, String dossier, List<Partie> parties, List<String> fin, List<Terme> termes) {}

    /** Lines under a title; empty before the first. */
    record Partie(String titre, List<Ligne> lignes) {}

    /** One line: in the head, a thing of the list, what is said of it, or a point of that; the others are empty. */
    record Ligne(String tete, String chose, String detail, String point) {}

    /** A term of the edition, explained. */
    record Terme(String terme, String sens) {}

    String html(Templates templates, Glossary glossary) {
        Map<String, Object> data = TemplateData.of(new Page(
                title,
                dossier,
                parts.stream().map(LinesPage::part).toList(),
                closing,
                glossary.usedIn(words()).stream()
                        .map(term -> new Terme(term.name(), term.meaning()))
                        .toList()));
        return templates.page(Templates.LINES, NAMES, data);
    }

    private String words() {
        return Stream.concat(
                        parts.stream()
                                .flatMap(part -> Stream.concat(
                                        Stream.of(part.title()),
                                        part.lines().stream().map(TextPage.Line::text))),
                        closing.stream())
                .collect(Collectors.joining("\n"));
    }

    private static Partie part(TextPage.Part part) {
        return new Partie(
                part.title(), part.lines().stream().map(LinesPage::line).toList());
    }

    private static Ligne line(TextPage.Line line) {
        int indent = line.indent();
        return new Ligne(
                indent == 0 ? line.text() : "",
                indent > 0 && indent < DETAIL ? line.text() : "",
                indent >= DETAIL && indent < POINT ? line.text() : "",
                indent >= POINT ? line.text() : "");
    }
}
