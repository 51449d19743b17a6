package fr.cahier.internal.template;

import fr.cahier.template.TemplateIssueCode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks that the style of a page fetches nothing. Backslashes are refused, so that names mean what they say; comments and strings are
 * checked like the rest.
 */
final class StyleCheck {

    static final int MAX_LENGTH = 100_000;

    /** Functions that take no address. */
    private static final Set<String> FUNCTIONS =
            words("attr calc clamp counter counters dir element format has hsl hsla is lang"
                    + " linear-gradient local max min minmax not nth-child nth-last-child nth-last-of-type nth-of-type repeat rgb"
                    + " rgba rotate running scale selector translate var where");

    private static final Set<String> RULES = words("media page supports font-face counter-style top-left top-center"
            + " top-right bottom-left bottom-center bottom-right left-middle right-middle");

    private static final Pattern FUNCTION = Pattern.compile("([\\w-]++)\\(");
    private static final Pattern RULE = Pattern.compile("@([\\w-]*+)");

    /** Large measures would make a printer lay out many sheets. */
    private static final Pattern LARGE = Pattern.compile("(?<![#0-9A-Fa-f])(?:\\d{5}|\\d++[eE]\\+?+\\d)");

    /**
     * @param index where it starts in the style
     */
    record Problem(TemplateIssueCode code, int index, String message) {}

    private StyleCheck() {}

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    static Optional<Problem> problem(String style) {
        if (style.length() > MAX_LENGTH) {
            return Optional.of(new Problem(
                    TemplateIssueCode.LIMIT_EXCEEDED,
                    0,
                    "un style dépasse " + MAX_LENGTH + " caractères. Raccourcissez-le."));
        }
        return character(style, '\\', "Écrivez le caractère lui-même.")
                .or(() -> character(style, '<', "Retirez-le."))
                .or(() -> character(style, '&', "Écrivez le caractère lui-même, et chaque sélecteur en entier."))
                .or(() -> unknown(style, FUNCTION, FUNCTIONS, "(", "Un style ne va rien chercher : retirez-la."))
                .or(() -> unknown(style, RULE, RULES, "", "Un style ne va rien chercher : retirez-la."))
                .or(() -> large(style));
    }

    private static Optional<Problem> character(String style, char refused, String advice) {
        int at = style.indexOf(refused);
        return at < 0
                ? Optional.empty()
                : Optional.of(new Problem(
                        TemplateIssueCode.REFUSED_STYLE,
                        at,
                        "« " + refused + " » n’est pas admis dans un style. " + advice));
    }

    private static Optional<Problem> unknown(
            String style, Pattern form, Set<String> known, String after, String advice) {
        for (Matcher found = form.matcher(style); found.find(); ) {
            if (!known.contains(found.group(1).toLowerCase(Locale.ROOT))) {
                String name = after.isEmpty() ? found.group() : found.group(1) + "(…)";
                return Optional.of(new Problem(
                        TemplateIssueCode.REFUSED_STYLE,
                        found.start(),
                        "« " + Printable.text(name) + " » n’est pas admis dans un style. " + advice));
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> large(String style) {
        Matcher found = LARGE.matcher(style);
        return found.find()
                ? Optional.of(
                        new Problem(
                                TemplateIssueCode.REFUSED_STYLE,
                                found.start(),
                                "une mesure de style a plus de quatre chiffres. Écrivez-la plus petite, ou dans une autre unité."))
                : Optional.empty();
    }
}
