package fr.cahier.internal.edition;

import fr.cahier.regulation.Edition;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ReadyWriter} wrote. The bytes are trusted: nothing is checked. */
public final class ReadyReader {

    private final ByteBuffer bytes;
    private final String[] texts;

    /** The values of texts, by parser and number: an edition repeats its paths and days. */
    private final Map<Function<String, ?>, @Nullable Object[]> values = new IdentityHashMap<>();

    private ReadyReader(ByteBuffer bytes) {
        this.bytes = bytes;
        this.texts = new String[bytes.getInt()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(bytes);
        }
    }

    /** {@return the edition; empty when another version of this library wrote it} */
    public static Optional<Edition> read(byte[] written) {
        ByteBuffer bytes = ByteBuffer.wrap(written);
        return text(bytes).equals(ReadyWriter.FORM)
                ? Optional.of((Edition)
                        ReadyForm.of(Edition.class, new HashMap<>()).reader().apply(new ReadyReader(bytes)))
                : Optional.empty();
    }

    private static String text(ByteBuffer bytes) {
        int length = bytes.getInt();
        String text = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        return text;
    }

    @Nullable
    String text() {
        int number = number();
        return number == 0 ? null : texts[number - 1];
    }

    @Nullable
    Object parsed(Function<String, ?> parser) {
        int number = number();
        if (number == 0) {
            return null;
        }
        @Nullable Object[] known = values.computeIfAbsent(parser, unseen -> new @Nullable Object[texts.length]);
        Object value = known[number - 1];
        return value == null ? known[number - 1] = parser.apply(texts[number - 1]) : value;
    }

    int number() {
        return bytes.getInt();
    }
}
