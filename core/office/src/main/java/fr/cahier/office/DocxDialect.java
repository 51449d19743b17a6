package fr.cahier.office;

import static fr.cahier.office.WordNames.W;

import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;

/** The paragraphs of WordprocessingML. */
final class DocxDialect implements Dialect {

    private static final Name SPACE = new Name(XMLConstants.XML_NS_URI, "xml", "space");

    @Override
    public boolean isParagraph(Element element) {
        return element.is(W, "p");
    }

    @Override
    public List<Piece> pieces(Element paragraph) {
        List<Piece> pieces = new ArrayList<>();
        collect(paragraph, pieces);
        return pieces;
    }

    private void collect(Element holder, List<Piece> pieces) {
        for (Element child : holder.elements()) {
            if (child.name().namespace().equals(W)) {
                switch (child.name().local()) {
                    case "t" -> pieces.add(new Piece(holder, child, text(child)));
                    case "tab" -> {
                        if (holder.is(W, "r")) {
                            pieces.add(new Piece(holder, child, "\t"));
                        }
                    }
                    case "br", "cr" -> pieces.add(new Piece(holder, child, "\n"));
                    case "p" -> {
                        // A paragraph of its own.
                    }
                    default -> collect(child, pieces);
                }
            }
        }
    }

    private static String text(Element t) {
        String text = t.text().replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        return "preserve".equals(t.attribute(XMLConstants.XML_NS_URI, "space")) ? text : text.strip();
    }

    @Override
    public List<Node> shown(String text) {
        List<Node> nodes = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (!nodes.isEmpty()) {
                nodes.add(new Element(WordNames.w("br")));
            }
            nodes.add(new Element(WordNames.w("t")).with(SPACE, "preserve").add(line));
        }
        return nodes;
    }
}
