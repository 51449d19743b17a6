package fr.cahier.internal.assess;

import fr.cahier.dossier.schema.FrenchFormat;
import org.jspecify.annotations.Nullable;

/**
 * How a wording tells a number: "aucune demi-journée", "une demi-journée", "# demi-journées". The mark # is the number, in
 * words up to ten, which begin with a capital where those of one do.
 *
 * @param others for every other number, and for what is no number
 */
record NumberForms(String none, String one, String others) {

    private static final char NUMBER = '#';

    private static final int MAX_IN_WORDS = 10;

    /** What a placeholder without forms means. */
    static final NumberForms PLAIN = new NumberForms("0", "1", "");

    /** {@return those of {@code written}: three texts parted by bars; null when there are not three} */
    static @Nullable NumberForms of(String written) {
        String[] forms = written.split("\\|", -1);
        return forms.length == 3 ? new NumberForms(forms[0], forms[1], forms[2]) : null;
    }

    /** {@return {@code value} as these forms tell it} */
    String told(String value) {
        if (this == PLAIN) {
            return value;
        }
        return switch (value) {
            case "0" -> none;
            case "1" -> one;
            default ->
                others.replace(String.valueOf(NUMBER), beginsSentence() ? capitalized(words(value)) : words(value));
        };
    }

    private boolean beginsSentence() {
        return others.indexOf(NUMBER) == 0 && !one.isEmpty() && Character.isUpperCase(one.charAt(0));
    }

    private static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String words(String value) {
        boolean small = value.length() <= 2 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = small ? Integer.parseInt(value) : MAX_IN_WORDS + 1;
        return number <= MAX_IN_WORDS ? FrenchFormat.inWords(number).orElse(value) : value;
    }
}
