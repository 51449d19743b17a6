package fr.cahier.json;

import java.util.Locale;

/** How something found in a file is shown in a message: short, and with nothing invisible in it. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    /** {@return the text between French quotation marks} */
    static String quoted(String text) {
        return "« " + visible(text) + " »";
    }

    /** {@return the text, shortened, its control and formatting characters written as escapes} */
    static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(character -> append(character, shown));
        return text.codePointCount(0, Math.min(text.length(), 2 * LONGEST + 2)) > LONGEST
                ? shown + "…"
                : shown.toString();
    }

    private static void append(int character, StringBuilder shown) {
        switch (character) {
            case '\n' -> shown.append("\\n");
            case '\r' -> shown.append("\\r");
            case '\t' -> shown.append("\\t");
            default -> {
                if (invisible(character)) {
                    code(character, shown);
                } else {
                    shown.appendCodePoint(character);
                }
            }
        }
    }

    /** As JSON and Java write it: beyond U+FFFF in two halves, for four digits are all that belongs to one. */
    private static void code(int character, StringBuilder shown) {
        for (char half : Character.toChars(character)) {
            shown.append(String.format(Locale.ROOT, "\\u%04X", (int) half));
        }
    }

    private static boolean invisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default -> character != ' ' && Character.getType(character) == Character.SPACE_SEPARATOR;
        };
    }
}
