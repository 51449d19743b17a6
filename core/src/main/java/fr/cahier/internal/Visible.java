package fr.cahier.internal;

import java.util.Locale;

/** How something that an outsider wrote is shown to people: nothing in it is invisible, or turns the reading direction. */
public final class Visible {

    private static final int MAX_SHORT = 60;

    private Visible() {}

    /** {@return the whole text, what cannot be seen in it written as an escape} */
    public static String text(String text) {
        int first = 0;
        while (first < text.length() && isPlain(text.charAt(first))) {
            first++;
        }
        return first == text.length() ? text : escaped(text, first, text.length());
    }

    /** {@return the same, cut after 60 characters} */
    public static String start(String text) {
        if (text.codePointCount(0, Math.min(text.length(), 2 * MAX_SHORT + 2)) <= MAX_SHORT) {
            return text(text);
        }
        return escaped(text, 0, text.offsetByCodePoints(0, MAX_SHORT)) + "…";
    }

    private static boolean isPlain(char character) {
        return character >= ' ' && character <= '~';
    }

    private static String escaped(String text, int first, int end) {
        StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, first);
        text.substring(first, end).codePoints().forEach(character -> append(character, shown));
        return shown.toString();
    }

    private static void append(int character, StringBuilder shown) {
        switch (character) {
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            default -> {
                if (isInvisible(character)) {
                    shown.append(String.format(Locale.ROOT, "\\u%04X", character));
                } else {
                    shown.appendCodePoint(character);
                }
            }
        }
    }

    /** {@return whether {@code character} controls the output or the direction of reading, or is drawn as nothing} */
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
}
