package fr.cahier.internal.assess;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.internal.Shortened;
import fr.cahier.verdict.InstantFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A wording, split at its placeholders. Immutable and thread-safe. */
final class MessageTemplate {

    /** Of one value: that of a dossier may be as long as a book. */
    private static final int MAX_LENGTH = 1_000;

    /** Enough for that length, but for white space that folds. */
    private static final int LONG_TEXT = 4 * MAX_LENGTH;

    private static final Pattern ELIDED = Pattern.compile("(?:^|[ (])(?:[Qq]u|[Dd]|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)e $");

    private static final Pattern CONTRACTED = Pattern.compile("(?:^|[ (])([Dd]e|[Àà]) $");
    private static final String LE = "le ";

    /** Who or what a finding is about. */
    static final String SUBJECT = "sujet";

    /** One more than there are names: the text before, between and after them. */
    private final List<String> texts;

    private final List<String> names;

    /** One for each name. */
    private final List<NumberForms> forms;

    /** Which of the names stand between parentheses. */
    private final BitSet inParentheses;

    /** What each of them counts, as far as it matters to how numbers are told: money, or nothing. */
    private final List<String> units;

    /** What stands before each of them when a vowel follows; null where nothing is elided. */
    private final List<@Nullable String> elided;

    /** What stands before each of them when it takes the article that follows; null where nothing does. */
    private final List<@Nullable String> contracted;

    private MessageTemplate(List<String> texts, List<String> names, List<NumberForms> forms, BitSet inParentheses) {
        this.texts = texts;
        this.names = names;
        this.forms = forms;
        this.inParentheses = inParentheses;
        this.units = texts.stream().skip(1).map(MessageTemplate::unit).toList();
        this.elided = texts.stream().map(MessageTemplate::elided).toList();
        this.contracted = texts.stream().map(MessageTemplate::contracted).toList();
    }

    /** The values of a message. */
    @FunctionalInterface
    interface Values {

        /**
         * {@return the text of a value; parentheses hold no others}
         *
         * @param unit that of money where the wording says it; else empty
         */
        String of(String name, boolean inParentheses, String unit);
    }

    static MessageTemplate of(String wording) {
        return of(wording, name -> null);
    }

    /** @param fixedValues null for a placeholder that is filled later */
    static MessageTemplate of(String wording, Function<String, @Nullable String> fixedValues) {
        List<String> texts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<NumberForms> forms = new ArrayList<>();
        BitSet inParentheses = new BitSet();
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int open = wording.indexOf('{'); open >= 0; open = wording.indexOf('{', open + 1)) {
            int end = afterLetters(wording, open + 1);
            int close = wording.indexOf('}', end);
            NumberForms own = end > open + 1 && close >= 0 ? forms(wording.substring(end, close)) : null;
            if (own != null) {
                text.append(wording, done, open);
                done = close + 1;
                String name = wording.substring(open + 1, end);
                String filled = fixedValues.apply(name);
                if (filled == null) {
                    texts.add(text.toString());
                    inParentheses.set(names.size(), isInParentheses(wording, open));
                    names.add(name);
                    forms.add(own);
                    text.setLength(0);
                } else {
                    text.append(filled);
                }
            }
        }
        texts.add(text.append(wording, done, wording.length()).toString());
        return new MessageTemplate(texts, names, forms, inParentheses);
    }

    /** {@return how a placeholder tells numbers, from what follows its name; null when it is none} */
    private static @Nullable NumberForms forms(String afterName) {
        if (afterName.isEmpty()) {
            return NumberForms.PLAIN;
        }
        return afterName.charAt(0) == '|' ? NumberForms.of(afterName.substring(1)) : null;
    }

    private static boolean isInParentheses(String wording, int at) {
        return wording.lastIndexOf('(', at) > wording.lastIndexOf(')', at);
    }

    /** {@return the unit of money that {@code after} begins with; else empty} */
    private static String unit(String after) {
        if (!after.startsWith(" ") && !after.startsWith("\u00A0")) {
            return "";
        }
        int end = after.startsWith("€", 1) ? 2 : afterLetters(after, 1);
        String word = after.substring(1, end);
        return FrenchFormat.isMoney(word) ? word : "";
    }

    private static int afterLetters(String wording, int from) {
        int at = from;
        while (at < wording.length() && isLetter(wording.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    /** @param values asked for placeholders of the wording only */
    String fill(Values values) {
        if (names.isEmpty()) {
            return texts.get(0);
        }
        // Joined at once: French texts have characters for which a growing buffer is copied twice.
        String[] parts = new String[2 * names.size() + 1];
        for (int i = 0; i < names.size(); i++) {
            String value = Shortened.to(
                    MAX_LENGTH, forms.get(i).told(values.of(names.get(i), inParentheses.get(i), units.get(i))));
            parts[2 * i] = texts.get(i);
            parts[2 * i + 1] = value;
            if (value.startsWith(FrenchFormat.ABOUT)) {
                elide(parts, i);
            } else if (value.startsWith(LE) && names.get(i).equals(SUBJECT)) {
                contract(parts, i);
            }
        }
        parts[2 * names.size()] = texts.get(names.size());
        return String.join("", parts);
    }

    /** {@return the value in words; of a text as long as a book, no more is gone through than a message tells} */
    static String told(@Nullable Object value, String unit, InstantFormat format) {
        if (value instanceof String text && text.length() > LONG_TEXT) {
            String beginning = FrenchFormat.inner(text.substring(0, LONG_TEXT));
            if (beginning.length() > MAX_LENGTH) {
                return beginning;
            }
        }
        return value instanceof BigDecimal number
                ? FrenchFormat.in(unit, number)
                : FrenchFormat.inner(format.text(value));
    }

    /** A number told by its order of magnitude begins with a vowel, at times the sentence. */
    private void elide(String[] parts, int name) {
        String before = elided.get(name);
        if (before != null) {
            parts[2 * name] = before;
        } else if (isBeginning(name)) {
            String value = parts[2 * name + 1];
            parts[2 * name + 1] = Character.toUpperCase(value.charAt(0)) + value.substring(1);
        }
    }

    private boolean isBeginning(int name) {
        String before = texts.get(name);
        return name == 0 && before.isEmpty() || before.endsWith(". ");
    }

    /** "de" and "le site" are "du site". */
    private void contract(String[] parts, int name) {
        String before = contracted.get(name);
        if (before != null) {
            parts[2 * name] = before;
            parts[2 * name + 1] = parts[2 * name + 1].substring(LE.length());
        }
    }

    private static @Nullable String elided(String text) {
        return ELIDED.matcher(text).find() ? text.substring(0, text.length() - 2) + "’" : null;
    }

    private static @Nullable String contracted(String text) {
        Matcher preposition = CONTRACTED.matcher(text);
        if (!preposition.find()) {
            return null;
        }
        String with =
                switch (preposition.group(1)) {
                    case "de" -> "du ";
                    case "De" -> "Du ";
                    case "à" -> "au ";
                    default -> "Au ";
                };
        return text.substring(0, preposition.start(1)) + with;
    }
}
