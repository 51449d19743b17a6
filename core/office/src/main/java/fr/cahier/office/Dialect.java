package fr.cahier.office;

import java.util.List;

/** How a format writes the text of paragraphs. */
interface Dialect {

    boolean isParagraph(Element element);

    /** {@return the pieces of a paragraph's own text, in order; none of a paragraph that stands in it, as in a text box} */
    List<Piece> pieces(Element paragraph);

    /** {@return what shows {@code text} in place of a piece, in the format of its holder; a line feed breaks the line} */
    List<Node> shown(String text);
}
