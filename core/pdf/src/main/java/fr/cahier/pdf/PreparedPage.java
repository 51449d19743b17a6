package fr.cahier.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page with what a PDF needs besides: bookmarks that follow its headings, and links that say where they lead. */
final class PreparedPage {

    private static final String DOCTYPE = "<!DOCTYPE html>";

    private record Heading(int level, Element bookmark) {}

    private final Document page;
    private final Set<String> ids = new HashSet<>();

    private PreparedPage(Document page) {
        this.page = page;
    }

    /** @throws IllegalArgumentException when the page is not well-formed */
    static Document of(String page) {
        PreparedPage prepared = new PreparedPage(parse(page));
        prepared.addBookmarks();
        prepared.describeLinks();
        return prepared.page;
    }

    /** No other declaration than that of HTML, so that no entity and no file is read. */
    private static Document parse(String page) {
        String content = page.startsWith(DOCTYPE) ? page.substring(DOCTYPE.length()) : page;
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(content)));
        } catch (SAXException | IOException malformed) {
            throw new IllegalArgumentException(
                    "The page is not well-formed XML. Maybe fill it from Templates.wellFormed().", malformed);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addBookmarks() {
        Element head = first(page.getDocumentElement(), "head");
        if (head == null) {
            return;
        }
        all("*").forEach(element -> ids.add(element.getAttribute("id")));
        Element bookmarks = page.createElement("bookmarks");
        Deque<Heading> open = new ArrayDeque<>();
        for (Element heading : all("*")) {
            int level = level(heading);
            if (level > 0) {
                while (!open.isEmpty() && open.peek().level() >= level) {
                    open.pop();
                }
                Element bookmark = bookmark(heading);
                (open.isEmpty() ? bookmarks : open.peek().bookmark()).appendChild(bookmark);
                open.push(new Heading(level, bookmark));
            }
        }
        if (bookmarks.hasChildNodes()) {
            head.appendChild(bookmarks);
        }
    }

    private Element bookmark(Element heading) {
        if (heading.getAttribute("id").isEmpty()) {
            heading.setAttribute("id", freeId());
        }
        Element bookmark = page.createElement("bookmark");
        bookmark.setAttribute("name", words(heading));
        bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        return bookmark;
    }

    private String freeId() {
        int number = ids.size();
        while (!ids.add("titre-" + number)) {
            number++;
        }
        return "titre-" + number;
    }

    private void describeLinks() {
        for (Element link : all("a")) {
            if (!link.getAttribute("href").isEmpty()
                    && link.getAttribute("title").isEmpty()) {
                link.setAttribute("title", words(link));
            }
        }
    }

    /** {@return 1 for h1 and so on, 0 for what is no heading} */
    private static int level(Element element) {
        String name = element.getTagName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))
                ? name.charAt(1) - '0'
                : 0;
    }

    private static String words(Element element) {
        return String.join(" ", element.getTextContent().strip().split("[ \\t\\n]+"));
    }

    private static @Nullable Element first(Element parent, String name) {
        NodeList children = parent.getChildNodes();
        for (int index = 0; index < children.getLength(); index++) {
            Node child = children.item(index);
            if (child.getNodeName().equals(name)) {
                return (Element) child;
            }
        }
        return null;
    }

    private List<Element> all(String name) {
        NodeList found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }
}
