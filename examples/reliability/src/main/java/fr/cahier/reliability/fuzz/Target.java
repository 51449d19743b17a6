package fr.cahier.reliability.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something that takes bytes from outside.
 *
 * @param name by which its inputs are kept
 * @param type the class that Jazzer calls
 * @param input what it does with bytes
 * @param words what its inputs are made of
 * @param seeds inputs to begin with
 * @param largest how many bytes an input has at most
 */
record Target(String name, Class<?> type, Consumer<byte[]> input, List<String> words, List<byte[]> seeds, int largest) {

    /** {@return all of them} */
    static List<Target> all() {
        return List.of(DossierTarget.target(), EditionTarget.target(), RulesTarget.target(), TemplatesTarget.target());
    }

    /**
     * {@return inputs to begin with: scripts that leave a document as it is, one for each of the first {@code documents}; and
     * {@code whole} documents of at most {@code largest} bytes}
     */
    static List<byte[]> seeds(int documents, Stream<String> whole, int largest) {
        return Stream.concat(
                        IntStream.range(0, documents)
                                .mapToObj(number -> new byte[] {Edits.SCRIPT, (byte) (number >> 8), (byte) number}),
                        whole.map(document -> document.getBytes(StandardCharsets.UTF_8))
                                .filter(bytes -> bytes.length <= largest))
                .toList();
    }
}
