package fr.cahier.reliability.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Inputs that know the form of what they spoil. Bytes that begin with {@link #SCRIPT} are a script: it chooses a whole
 * document and edits it word by word, so that one wrong thing stands deep in a right one. Other bytes are the input itself.
 */
final class Edits {

    /** No document begins with it. */
    static final byte SCRIPT = 1;

    private static final int LARGEST = 100_000;
    private static final int MAX_EDITS = 40;
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+|\\s+|.", Pattern.DOTALL);

    private final List<String> tokens;
    private final List<String> words;
    private final byte[] script;
    private int at;

    private Edits(String document, List<String> words, byte[] script, int at) {
        this.tokens =
                TOKEN.matcher(document).results().map(found -> found.group()).collect(Collectors.toList());
        this.words = words;
        this.script = script;
        this.at = at;
    }

    /**
     * {@return the input that {@code bytes} stand for}
     *
     * @param documents gives the document of that number, from 0 to 65,535
     * @param words what is put in
     */
    static byte[] input(byte[] bytes, IntFunction<String> documents, List<String> words) {
        if (bytes.length < 3 || bytes[0] != SCRIPT) {
            return bytes;
        }
        int number = Byte.toUnsignedInt(bytes[1]) << 8 | Byte.toUnsignedInt(bytes[2]);
        return new Edits(documents.apply(number), words, bytes, 3).edited().getBytes(StandardCharsets.UTF_8);
    }

    private String edited() {
        for (int edits = 0; at < script.length && edits < MAX_EDITS; edits++) {
            edit();
        }
        String text = String.join("", tokens);
        return text.length() > LARGEST ? text.substring(0, LARGEST) : text;
    }

    private void edit() {
        int kind = next() % 8;
        int place = place(tokens.size() + 1);
        switch (kind) {
            case 0 -> run(place, 1 + next() % 8).clear();
            case 1 -> tokens.addAll(place(tokens.size() + 1), List.copyOf(run(place, 1 + next() % 32)));
            case 2 -> replace(place, words.get(place(words.size())));
            case 3 -> tokens.add(place, words.get(place(words.size())));
            case 4 -> tokens.add(place, literal(1 + next() % 12));
            case 5 -> replace(place, literal(1 + next() % 12));
            case 6 -> repeat(place, 1 + next() % 8, 1 + next());
            default -> replace(place, number());
        }
    }

    private List<String> run(int from, int length) {
        return tokens.subList(Math.min(from, tokens.size()), Math.min(from + length, tokens.size()));
    }

    private void replace(int place, String by) {
        if (place < tokens.size()) {
            tokens.set(place, by);
        }
    }

    private void repeat(int place, int length, int times) {
        List<String> run = List.copyOf(run(place, length));
        List<String> repeated = new ArrayList<>();
        for (int i = 0; i < times && tokens.size() + repeated.size() < LARGEST; i++) {
            repeated.addAll(run);
        }
        tokens.addAll(Math.min(place, tokens.size()), repeated);
    }

    /** Numbers that programs stumble on, and small ones. */
    private String number() {
        List<String> odd =
                List.of("0", "-1", "1e9", "017", "0x1F", "2147483648", "9223372036854775808", "0.1", "1e-30");
        int which = next();
        return which < odd.size() ? odd.get(which) : String.valueOf(which);
    }

    private String literal(int length) {
        int from = at;
        at = Math.min(script.length, at + length);
        return new String(script, from, at - from, StandardCharsets.UTF_8);
    }

    private int place(int below) {
        return (next() << 8 | next()) % below;
    }

    private int next() {
        return at < script.length ? Byte.toUnsignedInt(script[at++]) : 0;
    }
}
