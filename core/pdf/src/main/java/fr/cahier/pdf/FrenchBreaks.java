package fr.cahier.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Breaks French lines after a breakable blank or a hyphen inside a word, never after an apostrophe, nor between a number and what it
 * counts: "10 000 postes", "le 1er août".
 */
final class FrenchBreaks implements FSTextBreaker {

    /** Required by the interface when there is no further break. */
    private static final int NONE = -1;

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
        boolean hyphen = before == '-'
                && position > 1
                && Character.isLetter(text.charAt(position - 2))
                && Character.isLetter(after);
        return blank && after != ' ' && !followsNumber(text, position - 1, after) || hyphen;
    }

    private static boolean followsNumber(String text, int blank, char after) {
        int number = text.startsWith("1er", blank - 3) ? blank - 2 : blank;
        return number > 0 && Character.isDigit(text.charAt(number - 1)) && Character.isLetterOrDigit(after);
    }
}
