package fr.cahier.internal.derive;

import fr.cahier.internal.Folded;
import fr.cahier.regulation.BlankWords;
import fr.cahier.regulation.BlankWords.Meaning;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds words that deny or say nothing. Most texts are told from any word by their first letter and their length, most others
 * ("S1" from "s/o") by their last letter too.
 */
final class BlankMatcher {

    private static final int NO_WORD = -1;

    private final BlankWords words;
    private final BitSet beginnings = new BitSet();
    private final Set<Character> ends = new HashSet<>();

    BlankMatcher(BlankWords words) {
        this.words = words;
        words.denials().forEach(this::add);
        words.nonAnswers().forEach(this::add);
        add("");
    }

    private void add(String word) {
        beginnings.set(beginning(word));
        ends.add(end(word));
    }

    Meaning of(String written) {
        int beginning = beginning(written);
        boolean word = beginning != NO_WORD && beginnings.get(beginning) && ends.contains(end(written));
        return word ? words.of(written) : Meaning.ANSWER;
    }

    /** {@return a number for the first letter and the count of letters and digits; -1 for a longer text} */
    private static int beginning(String text) {
        int count = 0;
        char first = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) && Folded.isVisible(c)) {
                first = count == 0 ? c : first;
                if (++count > BlankWords.MAX_LENGTH) {
                    return NO_WORD;
                }
            }
        }
        return bare(first) * (BlankWords.MAX_LENGTH + 1) + count;
    }

    /** {@return the last letter or digit; a null character when there is none} */
    private static char end(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (Character.isLetterOrDigit(text.charAt(i)) && Folded.isVisible(text.charAt(i))) {
                return bare(text.charAt(i));
            }
        }
        return 0;
    }

    private static char bare(char letter) {
        char base = letter < 0x80
                ? letter
                : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKD)
                        .charAt(0);
        return Character.toLowerCase(base);
    }
}
