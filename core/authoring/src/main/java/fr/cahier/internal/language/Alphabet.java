package fr.cahier.internal.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters allowed in a quoted text. The rule engine parses such texts again: it cuts a condition at {@code :=}
 * even inside quotes, and copies rule names into a Java comment, which an asterisk and a slash end. So a text holds
 * what French needs, and no sign by which programs cut, fill or end a text.
 */
final class Alphabet {

    /** The engine cuts a condition here, inside quotes and comments too. */
    static final String CUT = ":=";

    /** The page of the language states it, and its test compares the two. */
    private static final String CHARACTER =
            "[A-Za-z0-9\\p{Lm}ªµºÀ-ÖØ-öø-İĲ-ſ \\x{A0}\\x{202F}!#%&'()+,./:;<=>?@\\[\\]_«»“”‘’–—…·•°§€²³×≤≥-]";

    private static final Pattern REFUSED = Pattern.compile(CUT + "|[^" + CHARACTER + "]");

    private static final String BRACE =
            "Les accolades ne servent que dans les phrases d’obligations.yaml : retirez-les.";
    private static final String APOSTROPHE = "Écrivez une apostrophe : ' ou ’.";

    private static final Map<Integer, String> ADVICE = Map.of(
            (int) '$', "Une valeur liée s’écrit sans guillemets ; dans un texte, retirez ce signe.",
            (int) '{', BRACE,
            (int) '}', BRACE,
            (int) '`', APOSTROPHE,
            (int) '´', APOSTROPHE,
            (int) '\t', "Remplacez-la par une espace.");

    private Alphabet() {}

    /** {@return the first refused part} */
    static Optional<ParseError> refusal(Token quoted) {
        Matcher refused = REFUSED.matcher(quoted.text());
        if (!refused.find()) {
            return Optional.empty();
        }
        Span at = inside(quoted.span(), refused.start(), refused.end() - refused.start());
        int character = refused.group().codePointAt(0);
        return Optional.of(
                refused.group().equals(CUT) ? cut(at) : new ParseError(at, message(character), advice(character)));
    }

    static ParseError cut(Span at) {
        return new ParseError(
                at,
                "« := » est refusé partout dans un fichier de règles, dans un texte ou un commentaire aussi.",
                "Écrivez « : » ou « = » seul, ou séparez-les par une espace.");
    }

    private static String message(int character) {
        String shown = character == '\t' ? "une tabulation" : "« " + Character.toString(character) + " »";
        return String.format(
                Locale.ROOT, "%s (U+%04X) n’a pas sa place dans un texte entre guillemets.", shown, character);
    }

    private static String advice(int character) {
        if (Character.getType(character) == Character.NON_SPACING_MARK) {
            return "Retapez au clavier la lettre qui porte cet accent.";
        }
        return ADVICE.getOrDefault(
                character,
                "Un texte a des lettres, des chiffres et la ponctuation du français : écrivez-le en lettres.");
    }

    private static Span inside(Span quoted, int offset, int length) {
        int start = quoted.start() + 1 + offset;
        return new Span(start, start + length, quoted.line(), quoted.column() + 1 + offset);
    }
}
