package fr.cahier.oscal;

import java.util.regex.Pattern;

/** Texts as OSCAL wants them. */
final class Markup {

    /** Formatting characters of OSCAL's Markdown. */
    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_{}\\[\\]<>#~^\"&|]");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\s\u00A0\u202F]+");

    private Markup() {}

    /** {@return {@code text} on one line, for properties and names} */
    static String plain(String text) {
        String line = UNSEEN.matcher(text).replaceAll(" ").strip();
        return line.isEmpty() ? "non précisé" : line;
    }

    /** {@return {@code text} as literal Markdown} */
    static String prose(String text) {
        return SIGNS.matcher(plain(text)).replaceAll("\\\\$0");
    }
}
