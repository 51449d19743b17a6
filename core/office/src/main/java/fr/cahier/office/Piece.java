package fr.cahier.office;

/**
 * A piece of the text of a paragraph.
 *
 * @param holder where {@code node} stands
 * @param node what shows it, of one format
 */
record Piece(Element holder, Node node, String text) {}
