package fr.cahier.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A text with gaps. It is data: it names gaps that we know and repeats or leaves out what stands between two of them; it
 * calls nothing, includes no other file, and cannot put what comes from a dossier on a page unescaped.
 */
final class Template {

    private final String file;
    private final List<TemplateNode> nodes;
    private final UnaryOperator<String> shown;

    private Template(String file, List<TemplateNode> nodes, UnaryOperator<String> shown) {
        this.file = file;
        this.nodes = nodes;
        this.shown = shown;
    }

    /** {@return a template of a page, in which no gap stands where a browser would obey it} */
    static Template html(String file, String text, Set<String> names) {
        List<TemplateNode> nodes = TemplateParser.parse(file, text, names);
        PageContexts.check(file, nodes);
        return new Template(file, nodes, value -> Escaped.html(Printable.text(value)));
    }

    /** {@return a template of plain text} */
    static Template plain(String file, String text, Set<String> names) {
        return new Template(file, TemplateParser.parse(file, text, names), Printable::text);
    }

    /** {@return the text, its gaps filled} */
    String fill(Map<String, ?> data) {
        return TemplateFiller.fill(file, nodes, data, shown);
    }

    /**
     * {@return the page, its gaps filled}
     *
     * @throws TemplateException when it is no well-formed XML, with the line of the template that is at fault
     */
    String fillWellFormed(Map<String, ?> data) {
        String page = fill(data);
        WellFormed.check(page, (place, message) -> {
            int line = TemplateFiller.lineOf(file, nodes, data, shown, place);
            return new TemplateException(file, line, message);
        });
        return page;
    }
}
