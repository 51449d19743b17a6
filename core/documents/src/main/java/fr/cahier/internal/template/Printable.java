package fr.cahier.internal.template;

import fr.cahier.internal.WordBoundary;
import java.util.regex.Pattern;

/** Makes text of a dossier safe to show on a terminal, in a page, in a letter. */
public final class Printable {

    /** Punctuation, line numbers, thousands, telephone numbers and hours stay with the neighbouring word. */
    private static final Pattern GLUED = Pattern.compile(" (?:(?<=« )|(?=[»:;!?%])|(?<=" + WordBoundary.BEFORE
            + "l\\. )(?=\\d)|(?<=n° )(?=\\d)|(?<=\\d )(?=\\d{3}" + WordBoundary.AFTER + ")|(?<=\\d )(?=(?:h|min|s)"
            + WordBoundary.AFTER
            + ")|(?<=" + WordBoundary.BEFORE + "\\d{2} )(?=\\d{2}" + WordBoundary.AFTER
            + ")|(?<=\\d h )(?=\\d)|(?<=\\d min )(?=\\d))");

    private Printable() {}

    /** {@return {@code content} on one line, without invisible characters, its punctuation unbreakable} */
    public static String text(String content) {
        StringBuilder clean = new StringBuilder(content.length());
        content.codePoints().map(Printable::shown).forEach(clean::appendCodePoint);
        return glued(clean);
    }

    /** {@return {@code line} with its punctuation unbreakable, in linear time} */
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

    /** Code points that XML refuses or Unicode leaves unassigned cannot be printed. */
    private static boolean isNoCharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
    }
}
