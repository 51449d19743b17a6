package fr.cahier.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a French line may break: after a blank that is not unbreakable, after a hyphen inside a word; never after an
 * apostrophe.
 */
final class FrenchBreaks implements FSTextBreaker {

    /** What the interface asks to be returned once there is no further place. */
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
        return blank && after != ' ' || hyphen;
    }
}
