package fr.cahier.internal;

import java.util.Locale;
import java.util.function.IntPredicate;

/** Shows text of outsiders: nothing in it stays invisible or turns the reading direction. */
public final class Visible {

    private static final int MAX_SHORT = 60;

    private Visible() {}

    /** {@return the text, invisible characters escaped} */
    public static String text(String text) {
        int first = 0;
        while (first < text.length() && isPlain(text.charAt(first))) {
            first++;
        }
        return first == text.length() ? text : escaped(text, first, text.length(), Visible::isInvisible);
    }

    /** {@return the text with its line feeds; characters that act on their surroundings are escaped} */
    public static String lines(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (actsOnALine(character) || Character.isSurrogate(character)) {
                return escaped(text, index, text.length(), Visible::actsOnALine);
            }
        }
        return text;
    }

    /**
     * {@return whether {@code character} is a control, direction, separator or joining character} The list is fixed:
     * Java's own changes between versions, and the bytes of a verdict must not.
     */
    public static boolean isActing(int character) {
        if (character < 0x600) {
            return character < 0x20 || character >= 0x7F && character < 0xA0 || character == 0xAD;
        }
        return switch (character >> 8) {
            case 0x06 -> character <= 0x605 || character == 0x61C || character == 0x6DD;
            case 0x07 -> character == 0x70F;
            case 0x08 -> character == 0x890 || character == 0x891 || character == 0x8E2;
            case 0x18 -> character == 0x180E;
            case 0x20 ->
                character >= 0x200B && character <= 0x200F
                        || character >= 0x2028 && character <= 0x202E
                        || character >= 0x2060 && character <= 0x206F;
            case 0xFE -> character == 0xFEFF;
            case 0xFF -> character >= 0xFFF9 && character <= 0xFFFB;
            case 0x110 -> character == 0x110BD || character == 0x110CD;
            case 0x134 -> character >= 0x13430 && character <= 0x1343F;
            case 0x1BC -> character >= 0x1BCA0 && character <= 0x1BCA3;
            case 0x1D1 -> character >= 0x1D173 && character <= 0x1D17A;
            case 0xE00 -> character <= 0xE007F;
            default -> false;
        };
    }

    /** {@return {@link #text}, cut after 60 characters} */
    public static String start(String text) {
        return start(text, Visible::isInvisible);
    }

    public static String start(String text, IntPredicate hidden) {
        boolean whole = text.codePointCount(0, Math.min(text.length(), 2 * MAX_SHORT + 2)) <= MAX_SHORT;
        int end = whole ? text.length() : text.offsetByCodePoints(0, MAX_SHORT);
        return escaped(text, 0, end, hidden) + (whole ? "" : "…");
    }

    private static boolean actsOnALine(int character) {
        return character != '\n' && (isActing(character) || Character.getType(character) == Character.SURROGATE);
    }

    private static boolean isPlain(char character) {
        return character >= ' ' && character <= '~';
    }

    private static String escaped(String text, int first, int end, IntPredicate hidden) {
        StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, first);
        text.substring(first, end).codePoints().forEach(character -> {
            if (hidden.test(character)) {
                escape(character, shown);
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.toString();
    }

    private static void escape(int character, StringBuilder shown) {
        switch (character) {
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            default -> code(character, shown);
        }
    }

    /** Beyond U+FFFF two escapes, as in JSON and Java. */
    private static void code(int character, StringBuilder shown) {
        for (char half : Character.toChars(character)) {
            shown.append(String.format(Locale.ROOT, "\\u%04X", (int) half));
        }
    }

    /** {@return whether {@code character} controls output or direction, or has no glyph} */
    public static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    public static boolean isUnusualSpace(int character) {
        return character != ' ' && Character.getType(character) == Character.SPACE_SEPARATOR;
    }
}
