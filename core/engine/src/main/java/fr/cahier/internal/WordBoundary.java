package fr.cahier.internal;

/**
 * Word boundaries for regular expressions. Java's {@code \b} goes back over all accents on one letter each time: a text
 * of accents alone takes the square of its length.
 */
public final class WordBoundary {

    private static final String PART = "[\\p{L}\\p{M}\\p{N}_]";

    public static final String BEFORE = "(?<!" + PART + ")";

    public static final String AFTER = "(?!" + PART + ")";

    private WordBoundary() {}
}
