package fr.cahier.internal.template;

import fr.cahier.template.TemplateException;
import fr.cahier.template.TemplateIssueCode;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Checks that a filled page is well-formed XML, as printing needs. Common mistakes have messages of their own; others come from the
 * XML parser.
 */
final class WellFormed implements PageScanner.Found {

    private static final Pattern REFERENCE = Pattern.compile("&(?:(?:amp|lt|gt|quot|apos|#\\d++|#x[0-9A-Fa-f]++);)?+");

    private final Refusal refusal;
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean rooted;

    /** Makes the exception for an index in the page. */
    interface Refusal {
        TemplateException of(TemplateIssueCode code, int index, String message);
    }

    private record Open(String name, int index) {}

    private WellFormed(Refusal refusal) {
        this.refusal = refusal;
    }

    /**
     * @param refusal what to throw
     */
    static void check(String page, Refusal refusal) {
        WellFormed form = new WellFormed(refusal);
        new PageScanner(form).scan(page);
        if (!form.open.isEmpty()) {
            Open last = form.open.pop();
            throw form.refused(
                    TemplateIssueCode.MALFORMED_PAGE,
                    last.index(),
                    "<" + last.name() + "> n’est pas fermé. " + closing(last.name()));
        }
        parse(page, refusal);
    }

    private static String closing(String name) {
        return "Pour un PDF, à <" + name + "> répond </" + name + ">.";
    }

    @Override
    public TemplateException refused(TemplateIssueCode code, int index, String message) {
        return refusal.of(code, index, message);
    }

    @Override
    public void opened(String name, int index) {
        if (open.isEmpty() && rooted) {
            throw refused(
                    TemplateIssueCode.MALFORMED_PAGE,
                    index,
                    "<" + name + "> suit la fin de la page. Pour un PDF, une seule balise, <html>, contient tout.");
        }
        rooted = true;
        open.push(new Open(name, index));
    }

    @Override
    public void ended(boolean slash, int index) {
        Open last = open.peek();
        if (slash) {
            open.pop();
        } else if (last != null && PageVocabulary.VOID.contains(last.name().toLowerCase(Locale.ROOT))) {
            throw refused(
                    TemplateIssueCode.MALFORMED_PAGE,
                    index,
                    "<" + last.name() + "> ne se ferme pas. Pour un PDF, écrivez <" + last.name() + " />.");
        }
    }

    @Override
    public void closed(String name, int index) {
        Open last = open.peek();
        if (open.stream().noneMatch(element -> element.name().equals(name))) {
            throw refused(
                    TemplateIssueCode.MALFORMED_PAGE,
                    index,
                    "</" + name + "> ne ferme rien. Pour un PDF, retirez-le, ou ouvrez <" + name + ">.");
        }
        if (!last.name().equals(name)) {
            throw refused(
                    TemplateIssueCode.MALFORMED_PAGE,
                    last.index(),
                    "<" + last.name() + "> n’est pas fermé avant </" + name + ">. " + closing(last.name()));
        }
        open.pop();
    }

    @Override
    public void bare(String attribute, int index) {
        throw refused(
                TemplateIssueCode.MALFORMED_PAGE,
                index,
                "« " + attribute + " » n’a pas de valeur. Pour un PDF, écrivez " + attribute + "=\"" + attribute
                        + "\".");
    }

    @Override
    public void text(String page, int from, int to) {
        for (Matcher found = REFERENCE.matcher(page).region(from, to); found.find(); ) {
            if (found.end() == found.start() + 1) {
                throw refused(
                        TemplateIssueCode.MALFORMED_PAGE,
                        found.start(),
                        "« & » n’est suivi d’aucun nom de caractère connu. Pour un PDF, écrivez &amp; pour le signe"
                                + " lui-même, et le caractère ou son numéro (&#160;) au lieu d’un nom comme &nbsp;.");
            }
        }
        if (open.isEmpty() && !page.substring(from, to).isBlank()) {
            throw refused(
                    TemplateIssueCode.MALFORMED_PAGE,
                    from,
                    "du texte est hors de la page. Pour un PDF, mettez tout entre <html> et </html>.");
        }
    }

    /** The parser can load nothing outside of the page. */
    private static void parse(String page, Refusal refusal) {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.newSAXParser().parse(new InputSource(new StringReader(page)), new DefaultHandler());
        } catch (SAXParseException wrong) {
            throw refusal.of(
                    TemplateIssueCode.MALFORMED_PAGE,
                    placeOf(page, wrong.getLineNumber(), wrong.getColumnNumber()),
                    "la page n’est pas du XHTML bien formé, comme un PDF le demande. Vérifiez ce qui est écrit à cet"
                            + " endroit, ou écrivez en .html.");
        } catch (SAXException | ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int placeOf(String page, int line, int column) {
        int start = 0;
        for (int at = 1; at < line && page.indexOf('\n', start) >= 0; at++) {
            start = page.indexOf('\n', start) + 1;
        }
        return Math.min(Math.max(start, start + column - 2), page.length() - 1);
    }
}
