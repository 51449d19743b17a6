package fr.cahier.internal.language;

/**
 * A piece of a file.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param line line of its first character, from 1
 * @param column column of its first character, from 1
 */
public record Span(int start, int end, int line, int column) {

    /** {@return from the beginning of this piece to the end of {@code last}} */
    public Span to(Span last) {
        return new Span(start, last.end, line, column);
    }
}
