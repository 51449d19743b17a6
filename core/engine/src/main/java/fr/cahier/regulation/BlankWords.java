package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.internal.LibraryFile;
import fr.cahier.internal.Visible;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that people write where they have nothing to write. A word counts only where it is the whole value; case,
 * accents, spaces, quotes and a final full stop make no difference. A blank says nothing, whatever the words.
 *
 * @param denials words for "there is none"
 * @param nonAnswers words that say nothing
 */
@PublicApi
public record BlankWords(Set<String> denials, Set<String> nonAnswers) {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");

    /** Quotes and brackets around a word, with the spaces inside. */
    private static final Pattern AROUND = Pattern.compile("^[\"'«»“”‘’()\\[\\] ]+|[\"'«»“”‘’()\\[\\] ]+$");

    /** "..." and "--" are one mark written on. */
    private static final Pattern REPEATED_MARK = Pattern.compile("([^\\p{L}\\p{N} ])\\1+");

    private static final Pattern FINAL_STOP = Pattern.compile("(?<=[\\p{L}\\p{N}]) ?[.!;,:]$");

    /** Characters of a word; a longer text is an answer, and is not folded. */
    public static final int MAX_LENGTH = 40;

    /** The words of the library. */
    public static final BlankWords STANDARD = standard();

    /** @throws RefusedValueException when one of them is longer than {@link #MAX_LENGTH} */
    public BlankWords {
        denials = folded(denials);
        nonAnswers = folded(nonAnswers);
    }

    /** What a text means where an answer is expected. */
    public enum Meaning {
        DENIAL,
        NON_ANSWER,
        ANSWER
    }

    public Meaning of(String written) {
        if (written.length() > MAX_LENGTH) {
            return Meaning.ANSWER;
        }
        String word = fold(written);
        if (denials.contains(word)) {
            return Meaning.DENIAL;
        }
        return word.isEmpty() || nonAnswers.contains(word) ? Meaning.NON_ANSWER : Meaning.ANSWER;
    }

    private static BlankWords standard() {
        Map<String, String> words = LibraryFile.properties(BlankWords.class, "/fr/cahier/regulation/mots.properties");
        return new BlankWords(listed(words.get("negations")), listed(words.get("sans-reponse")));
    }

    private static Set<String> listed(String words) {
        return Arrays.stream(words.split(";")).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> folded(Collection<String> words) {
        return words.stream().map(BlankWords::foldedWord).collect(Collectors.toUnmodifiableSet());
    }

    private static String foldedWord(String written) {
        if (written.length() > MAX_LENGTH) {
            throw new RefusedValueException(
                    "« " + Visible.text(written) + " » est trop long : un mot lu comme « néant » a " + MAX_LENGTH
                            + " caractères au plus.",
                    "Abrégez-le, ou retirez-le.");
        }
        return fold(written);
    }

    private static String fold(String written) {
        String spaced = SPACES.matcher(written).replaceAll(" ").strip();
        String bare = AROUND.matcher(spaced).replaceAll("");
        String marked = REPEATED_MARK
                .matcher((bare.isEmpty() ? spaced : bare).replace('…', '.'))
                .replaceAll("$1");
        String stopped = FINAL_STOP.matcher(marked).replaceAll("");
        String letters = ACCENT.matcher(Normalizer.normalize(stopped, Normalizer.Form.NFD))
                .replaceAll("");
        return letters.toLowerCase(Locale.ROOT);
    }
}
