package fr.cahier.internal.template;

import fr.cahier.internal.WordBoundary;
import java.util.regex.Pattern;

/** Text that may come from a dossier, made safe to show anywhere: on a terminal, in a page, in a letter. */
public final class Printable {

    /**
     * Punctuation, line numbers and hours that stay with the word before or after them, whatever the width of the line.
     */
    private static final Pattern GLUED = Pattern.compile("(?<=«) | (?=[»:;!?])|(?<=" + WordBoundary.BEFORE
            + "l\\.) (?=\\d)|(?<=n°) (?=\\d)|(?<=\\d) (?=(?:h|min|s)" + WordBoundary.AFTER
            + ")|(?<=\\d h) (?=\\d)|(?<=\\d min) (?=\\d)");

    private Printable() {}

    /** {@return {@code content} on one line, free of what acts unseen, its punctuation kept together} */
    public static String text(String content) {
        StringBuilder clean = new StringBuilder(content.length());
        content.codePoints().map(Printable::shown).forEach(clean::appendCodePoint);
        return glued(clean);
    }

    /** {@return {@code line}, its punctuation kept together; each character is looked at a few times at most} */
    public static String glued(CharSequence line) {
        return GLUED.matcher(line).replaceAll("\u00A0");
    }

    private static int shown(int point) {
        int type = Character.getType(point);
        boolean command = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE;
        return command || isNoCharacter(point) ? '\uFFFD' : point;
    }

    /** Unicode gives these to nobody, and XML refuses some: a page that held one could not be printed. */
    private static boolean isNoCharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
    }
}
