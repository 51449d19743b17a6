package fr.cahier.internal.language;

/**
 * A part of a file.
 *
 * @param end offset after its last character
 * @param line from 1
 * @param column from 1
 */
public record Span(int start, int end, int line, int column) {

    public Span to(Span last) {
        return new Span(start, last.end, line, column);
    }
}
