package fr.cahier.office;

import fr.cahier.internal.Visible;
import java.util.stream.Collectors;

/** Text of outsiders, made fit for XML and for people: no control, no turned direction, single spaces. */
final class PlainText {

    private static final int REPLACEMENT = '\uFFFD';

    private PlainText() {}

    /** {@return the text, its lines kept} */
    static String of(String text) {
        return text.lines()
                .map(PlainText::line)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static String line(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        line.codePoints().forEach(character -> {
            if (character == ' ' || character == '\t') {
                if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            } else {
                plain.appendCodePoint(isText(character) ? character : REPLACEMENT);
            }
        });
        return plain.toString().stripTrailing();
    }

    private static boolean isText(int character) {
        return !Visible.isActing(character)
                && Character.getType(character) != Character.SURROGATE
                && (character & 0xFFFE) != 0xFFFE;
    }
}
