package fr.cahier.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Texts that rules may hold and that programs like to misread; rules and facts draw from the same few, so that they meet. */
final class OddTexts {

    private static final List<String> KNOWN = List.of(
            "",
            " ",
            "a",
            "A",
            "null",
            "true",
            "0",
            "1.0",
            "l’été",
            "L'ÉTÉ",
            "«\u00A0cœur\u00A0»",
            "a : = b",
            "a::b = c",
            "== b",
            "nom == c",
            "// fin",
            "http://x.fr/?a=b&c=%20",
            "#1",
            "; end",
            "then end rule",
            "Reponse.OUI",
            "@obligation( x )",
            "a,b",
            "a) || (b",
            "[0]",
            "!x",
            "?.nom",
            "%s%n",
            "'",
            "''",
            "a b",
            "a  b",
            "1ᵉʳ mardi");

    private static final String SIGNS = " !#%&'()+,-./:;<=>?@[]_«»’…€°éÀç0aZ";

    private OddTexts() {}

    /** {@return a few of them} */
    static List<String> some(Random random, int count) {
        return IntStream.range(0, count).mapToObj(rank -> one(random)).toList();
    }

    private static String one(Random random) {
        return random.nextBoolean() ? KNOWN.get(random.nextInt(KNOWN.size())) : made(random);
    }

    private static String made(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = 1 + random.nextInt(12); length > 0; length--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString().replace(":=", "=:");
    }

    /** {@return comments in which something stands that is not one} */
    static List<String> comments() {
        List<String> comments = new ArrayList<>(List.of(" ", " ", " ", " ", "\n    ", "  "));
        List.of("\"", ")", "||", "nom == \"b\"", "; end", "rule \"x\"", "l’été", "$a : nom", "{", "'")
                .forEach(odd -> {
                    comments.add(" // " + odd + "\n    ");
                    comments.add(" /* " + odd + " */ ");
                });
        return comments;
    }
}
