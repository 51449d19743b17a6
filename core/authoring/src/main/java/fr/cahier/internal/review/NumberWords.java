package fr.cahier.internal.review;

import fr.cahier.dossier.schema.FrenchFormat;
import java.util.List;
import java.util.stream.Stream;

/** The ways to write a number below a hundred in French words. */
final class NumberWords {

    static final int LIMIT = 100;

    /** By their first number; seventy and ninety are written upon the one before. */
    private static final List<String> TENS = List.of(
            "",
            "dix",
            "vingt",
            "trente",
            "quarante",
            "cinquante",
            "soixante",
            "soixante",
            "quatre-vingt",
            "quatre-vingt");

    private NumberWords() {}

    /** {@return those of a number from 0 to 99} "Vingt et un" is also written with hyphens. */
    static Stream<String> of(int number) {
        if (number <= FrenchFormat.MAX_IN_WORDS) {
            return FrenchFormat.inWords(number).stream();
        }
        int ten = number / 10;
        boolean isUponTheOneBefore = ten == 7 || ten == 9;
        int rest = number - 10 * (isUponTheOneBefore ? ten - 1 : ten);
        if (rest == 0) {
            return Stream.of(number == 80 ? "quatre-vingts" : TENS.get(ten));
        }
        boolean hasAnd = ten < 8 && rest % 10 == 1;
        return of(rest).flatMap(word -> hasAnd
                ? Stream.of(TENS.get(ten) + " et " + word, TENS.get(ten) + "-et-" + word)
                : Stream.of(TENS.get(ten) + "-" + word));
    }
}
