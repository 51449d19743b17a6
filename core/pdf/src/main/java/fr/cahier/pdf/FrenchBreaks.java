package fr.cahier.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Breaks French lines after a breakable blank or a hyphen inside a word, never after an apostrophe, nor between a number and what it
 * counts: "10 000 postes", "le 1er août". An address of mail or of a site is no word: it stays whole, or breaks after a stroke.
 */
final class FrenchBreaks implements FSTextBreaker {

    /** Required by the interface when there is no further break. */
    private static final int NONE = -1;

    /** No mark of an address is looked for further away. */
    private static final int LONGEST_ADDRESS = 100;

    private String text = "";
    private int position;

    @Override
    public void setText(String text) {
        this.text = text;
        this.position = 0;
    }

    @Override
    public int next() {
        while (position < text.length()) {
            position++;
            if (position == text.length() || isBreak(text, position)) {
                return position;
            }
        }
        return NONE;
    }

    private static boolean isBreak(String text, int position) {
        char before = text.charAt(position - 1);
        char after = text.charAt(position);
        boolean blank = before == ' ' || before == '\n' || before == '\t';
        return blank && after != ' ' && !followsNumber(text, position - 1, after)
                || (before == '-' || before == '/') && isInside(text, position) && isBreakOfWord(text, position);
    }

    private static boolean isInside(String text, int position) {
        return position > 1
                && Character.isLetter(text.charAt(position - 2))
                && Character.isLetter(text.charAt(position));
    }

    /** A word breaks after its hyphens, the address of a site after its strokes. */
    private static boolean isBreakOfWord(String text, int position) {
        String word = around(text, position);
        boolean site = word.contains("://") || word.contains("www.");
        return text.charAt(position - 1) == '/' ? site : !site && word.indexOf('@') < 0;
    }

    private static String around(String text, int position) {
        int first = position;
        while (first > Math.max(0, position - LONGEST_ADDRESS) && !isBlank(text.charAt(first - 1))) {
            first--;
        }
        int end = position;
        while (end < Math.min(text.length(), position + LONGEST_ADDRESS) && !isBlank(text.charAt(end))) {
            end++;
        }
        return text.substring(first, end);
    }

    private static boolean isBlank(char one) {
        return Character.isWhitespace(one) || one == '\u00A0' || one == '\u202F';
    }

    private static boolean followsNumber(String text, int blank, char after) {
        int number = text.startsWith("1er", blank - 3) ? blank - 2 : blank;
        return number > 0 && Character.isDigit(text.charAt(number - 1)) && Character.isLetterOrDigit(after);
    }
}
