package fr.cahier.internal;

/**
 * Where words begin and end, for regular expressions that meet people's own texts. Java's {@code \b} goes back over all the
 * accents that stand on one letter, each time anew: a text of nothing but accents takes the square of its length.
 */
public final class WordBoundary {

    private static final String PART = "[\\p{L}\\p{M}\\p{N}_]";

    /** Nothing of a word stands before. */
    public static final String BEFORE = "(?<!" + PART + ")";

    /** Nothing of a word stands after. */
    public static final String AFTER = "(?!" + PART + ")";

    private WordBoundary() {}
}
