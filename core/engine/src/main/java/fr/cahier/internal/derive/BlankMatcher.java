package fr.cahier.internal.derive;

import fr.cahier.regulation.BlankWords;
import fr.cahier.regulation.BlankWords.Meaning;
import java.text.Normalizer;
import java.util.BitSet;

/** Finds words that deny or say nothing. Most texts are told from any word by their first letter and length alone. */
final class BlankMatcher {

    private final BlankWords words;
    private final BitSet shapes = new BitSet();

    BlankMatcher(BlankWords words) {
        this.words = words;
        words.denials().forEach(word -> shapes.set(shape(word)));
        words.nonAnswers().forEach(word -> shapes.set(shape(word)));
    }

    Meaning of(String written) {
        int shape = shape(written);
        return shape >= 0 && shapes.get(shape) ? words.of(written) : Meaning.ANSWER;
    }

    /** {@return a number for the first letter and the count of letters and digits; -1 for a longer text} */
    private static int shape(String text) {
        int count = 0;
        char first = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                first = count == 0 ? c : first;
                if (++count > BlankWords.MAX_LENGTH) {
                    return -1;
                }
            }
        }
        return bare(first) * (BlankWords.MAX_LENGTH + 1) + count;
    }

    private static char bare(char letter) {
        char base = letter < 0x80
                ? letter
                : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0);
        return Character.toLowerCase(base);
    }
}
