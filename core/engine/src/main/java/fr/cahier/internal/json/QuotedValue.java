package fr.cahier.internal.json;

import fr.cahier.internal.Visible;

/** How something found in a file is shown in a message: short, with nothing invisible or mistakable in it. */
final class QuotedValue {

    private QuotedValue() {}

    /** {@return the text between French quotation marks} */
    static String quoted(String text) {
        return "« " + visible(text) + " »";
    }

    /** {@return the text, shortened, its control and formatting characters and unusual spaces written as escapes} */
    static String visible(String text) {
        return Visible.start(text, character -> Visible.isInvisible(character) || Visible.isUnusualSpace(character));
    }
}
