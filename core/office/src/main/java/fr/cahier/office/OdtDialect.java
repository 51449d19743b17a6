package fr.cahier.office;

import static fr.cahier.office.OdfNames.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The paragraphs of OpenDocument. */
final class OdtDialect implements Dialect {

    /** What may hold text of a paragraph without being another text. */
    private static final Set<String> INLINE = Set.of("span", "a", "meta", "ruby", "ruby-base");

    @Override
    public boolean isParagraph(Element element) {
        return element.is(TEXT, "p") || element.is(TEXT, "h");
    }

    @Override
    public List<Piece> pieces(Element paragraph) {
        List<Piece> pieces = new ArrayList<>();
        collect(paragraph, pieces);
        return pieces;
    }

    private static void collect(Element holder, List<Piece> pieces) {
        for (Node child : holder.children()) {
            if (child instanceof Text text) {
                pieces.add(new Piece(holder, text, collapsed(text.value())));
            } else if (child instanceof Element element
                    && element.name().namespace().equals(TEXT)) {
                switch (element.name().local()) {
                    case "s" -> pieces.add(new Piece(holder, element, " "));
                    case "tab" -> pieces.add(new Piece(holder, element, "\t"));
                    case "line-break" -> pieces.add(new Piece(holder, element, "\n"));
                    default -> {
                        if (INLINE.contains(element.name().local())) {
                            collect(element, pieces);
                        }
                    }
                }
            }
        }
    }

    /** White space of a text counts as one space: spaces and breaks that count are elements. */
    private static String collapsed(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean space = character == ' ' || character == '\t' || character == '\n' || character == '\r';
            if (!space || i == 0 || collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(space ? ' ' : character);
            }
        }
        return collapsed.toString();
    }

    @Override
    public List<Node> shown(String text) {
        List<Node> nodes = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (!nodes.isEmpty()) {
                nodes.add(new Element(OdfNames.text("line-break")));
            }
            nodes.add(new Text(line));
        }
        return nodes;
    }
}
