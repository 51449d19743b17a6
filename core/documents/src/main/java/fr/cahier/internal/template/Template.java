package fr.cahier.internal.template;

import fr.cahier.template.TemplateException;
import fr.cahier.template.TemplateLimits;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A text with gaps. It is data: it names gaps that we know and repeats or leaves out what stands between two of them; it
 * calls nothing, includes no other file, and cannot put what comes from a dossier on a page unescaped.
 *
 * @param file shown in messages
 * @param nodes its parts
 * @param shown what is written for a value
 * @param limits what filling it may take
 */
public record Template(String file, List<TemplateNode> nodes, UnaryOperator<String> shown, TemplateLimits limits) {

    /** {@return a template of a page, in which no gap stands where a browser would obey it} */
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

    /** {@return the same template, which is filled within {@code limits}} */
    public Template within(TemplateLimits limits) {
        return new Template(file, nodes, shown, limits);
    }

    /** {@return the text, its gaps filled} */
    public String fill(Map<String, ?> data) {
        return TemplateFiller.fill(this, data);
    }

    /**
     * {@return the page, its gaps filled}
     *
     * @throws TemplateException when it is no well-formed XML, with the line of the template that is at fault
     */
    public String fillWellFormed(Map<String, ?> data) {
        String page = fill(data);
        WellFormed.check(page, (place, message) -> {
            int line = TemplateFiller.lineOf(this, data, place);
            return new TemplateException(file, line, message);
        });
        return page;
    }
}
