package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.internal.Folded;
import fr.cahier.internal.LibraryFile;
import fr.cahier.internal.Visible;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that people write where they have nothing to write. A word counts only where it is the whole value; case,
 * accents, spaces, invisible characters, quotes and a final full stop make no difference. What has nothing visible says
 * nothing, whatever the words. Immutable and thread-safe.
 *
 * @param denials words for "there is none"
 * @param nonAnswers words that say nothing
 * @since 0.1.0
 */
@PublicApi
public record BlankWords(Set<String> denials, Set<String> nonAnswers) {

    /** Visible characters of a word; a longer text is an answer. */
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
        Objects.requireNonNull(written, "written");
        String word = Folded.of(written);
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
        return Folded.of(written);
    }
}
