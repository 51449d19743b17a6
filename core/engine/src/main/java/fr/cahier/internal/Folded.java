package fr.cahier.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stays of a text when nothing is left that people do not see or do not mean: invisible characters, accents, case,
 * kinds of spaces and dashes, quotes around it, a mark written on, a final full stop.
 */
public final class Folded {

    /** Quotes and brackets around a word, with the spaces inside. */
    private static final Pattern AROUND = Pattern.compile("^[\"'«»“”‘’()\\[\\] ]+|[\"'«»“”‘’()\\[\\] ]+$");

    /** "..." and "--" are one mark written on. */
    private static final Pattern REPEATED_MARK = Pattern.compile("([^\\p{L}\\p{N} ])\\1+");

    private static final Pattern FINAL_STOP = Pattern.compile("(?<=[\\p{L}\\p{N}]) ?[.!;,:]$");

    private Folded() {}

    /** {@return the text folded; empty when nothing of it is visible} */
    public static String of(String written) {
        String seen = seen(Normalizer.normalize(written, Normalizer.Form.NFKD));
        String bare = AROUND.matcher(seen).replaceAll("");
        String marked = REPEATED_MARK.matcher(bare.isEmpty() ? seen : bare).replaceAll("$1");
        return FINAL_STOP.matcher(marked).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** {@return whether nothing of the text is visible} */
    public static boolean isBlank(String text) {
        for (int index = 0; index < text.length(); ) {
            int character = text.codePointAt(index);
            if (isVisible(character)) {
                return false;
            }
            index += Character.charCount(character);
        }
        return true;
    }

    /** {@return whether {@code character} leaves a trace on a page} An accent alone does not. */
    public static boolean isVisible(int character) {
        return character > ' ' && character < 0x7F
                || !isSpace(character)
                        && !Visible.isActing(character)
                        && !isFiller(character)
                        && Character.getType(character) != Character.NON_SPACING_MARK;
    }

    /** One space stands for any run of spaces, none at both ends. */
    private static String seen(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        boolean apart = false;
        for (int index = 0; index < text.length(); ) {
            int character = text.codePointAt(index);
            index += Character.charCount(character);
            if (isVisible(character)) {
                if (apart && seen.length() > 0) {
                    seen.append(' ');
                }
                apart = false;
                seen.appendCodePoint(isDash(character) ? '-' : character);
            } else {
                apart |= isSpace(character);
            }
        }
        return seen.toString();
    }

    private static boolean isSpace(int character) {
        return character <= ' '
                || Character.isSpaceChar(character) && !Visible.isActing(character)
                || character == 0x85
                || character == 0x2028
                || character == 0x2029;
    }

    private static boolean isDash(int character) {
        return Character.getType(character) == Character.DASH_PUNCTUATION || character == 0x2212;
    }

    /** Made to fill a place: without a glyph, though Java calls most of them letters. */
    private static boolean isFiller(int character) {
        return switch (character) {
            case 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0 -> true;
            default -> false;
        };
    }
}
