package fr.cahier.internal;

/** Cuts a text that somebody wrote to a length that a sentence can hold. */
public final class Shortened {

    private Shortened() {}

    /** {@return the text; of a longer one the first {@code length} characters, none of them half, and an ellipsis} */
    public static String to(int length, String text) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length) + "…";
    }
}
