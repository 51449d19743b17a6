package fr.cahier.internal.json;

import fr.cahier.internal.Visible;

/** Shows a value of a file in a message: short, without invisible or ambiguous characters. */
final class QuotedValue {

    private QuotedValue() {}

    static String quoted(String text) {
        return "« " + visible(text) + " »";
    }

    /** {@return the shortened text; control and format characters and unusual spaces are escaped} */
    static String visible(String text) {
        return Visible.start(text, character -> Visible.isInvisible(character) || Visible.isUnusualSpace(character));
    }
}
