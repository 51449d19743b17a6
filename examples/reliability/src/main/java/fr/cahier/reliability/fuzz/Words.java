package fr.cahier.reliability.fuzz;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a language, taken from what is written in it, and pieces that programs stumble on. */
final class Words {

    private static final int MAX_WORDS = 1_000;
    private static final int MAX_LENGTH = 40;

    /** What is odd in any text. */
    static final List<String> ODD = List.of(
            "\uFEFF",
            "\u0000",
            "\u0085",
            "\u00A0",
            "\u2003",
            "\u2028",
            "\u202E",
            "\u2066",
            "\uD83D\uDE00",
            "\\u0022",
            "\\",
            "\"",
            "\r\n",
            "\t",
            "null",
            "true",
            "[[[[[[[[",
            "{{{{{{{{",
            "\"\"\"",
            "'",
            "<x-hostile>",
            "../../etc/passwd");

    private Words() {}

    /** {@return what {@code word} finds in {@code texts}, and {@code more}, without doubles} */
    static List<String> of(Pattern word, Stream<String> texts, List<String> more) {
        Set<String> words = new LinkedHashSet<>(more);
        words.addAll(ODD);
        texts.flatMap(text -> word.matcher(text).results().map(found -> found.group()))
                .filter(found -> found.length() <= MAX_LENGTH)
                .takeWhile(found -> words.size() < MAX_WORDS)
                .forEach(words::add);
        return List.copyOf(words);
    }

    /** {@return {@code words} as libFuzzer reads a dictionary} */
    static String dictionary(List<String> words) {
        StringBuilder dictionary = new StringBuilder();
        for (String word : words) {
            dictionary.append('"');
            for (byte one : word.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
                boolean plain = one > ' ' && one < 127 && one != '"' && one != '\\';
                dictionary.append(plain ? String.valueOf((char) one) : String.format("\\x%02X", one));
            }
            dictionary.append("\"\n");
        }
        return dictionary.toString();
    }
}
