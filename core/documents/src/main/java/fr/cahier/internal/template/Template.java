package fr.cahier.internal.template;

import fr.cahier.template.TemplateException;
import fr.cahier.template.TemplateLimits;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A text with gaps. It is data: it runs nothing, includes no file, and shows text of a dossier escaped.
 *
 * @param file name for messages
 * @param shown escapes a value
 * @param limits bounds of filling
 */
public record Template(String file, List<TemplateNode> nodes, UnaryOperator<String> shown, TemplateLimits limits) {

    /** {@return a template of a page} */
    public static Template html(String file, String text, Set<String> names) {
        List<TemplateNode> nodes = TemplateParser.parse(file, text, names);
        PageContexts.check(file, nodes);
        return new Template(file, nodes, value -> HtmlEscape.html(Printable.text(value)), TemplateLimits.standard());
    }

    /** {@return a template of plain text} */
    public static Template plain(String file, String text, Set<String> names) {
        List<TemplateNode> nodes = TemplateParser.parse(file, text, names);
        return new Template(file, nodes, Printable::text, TemplateLimits.standard());
    }

    /** {@return the same template within {@code limits}} */
    public Template within(TemplateLimits limits) {
        return new Template(file, nodes, shown, limits);
    }

    /** {@return the filled text} */
    public String fill(Map<String, ?> data) {
        return TemplateFiller.fill(this, data);
    }

    /**
     * {@return the filled page}
     *
     * @throws TemplateException when it is not well-formed XML, with the line of the template
     */
    public String fillWellFormed(Map<String, ?> data) {
        String page = fill(data);
        WellFormed.check(page, (code, index, message) -> {
            int line = TemplateFiller.lineOf(this, data, index);
            return new TemplateException(code, file, line, message);
        });
        return page;
    }
}
