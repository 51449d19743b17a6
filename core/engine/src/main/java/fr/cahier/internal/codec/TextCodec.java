package fr.cahier.internal.codec;

import fr.cahier.internal.json.JsonInput;
import fr.cahier.internal.json.JsonOutput;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A value that is written as a text.
 *
 * @param pattern the whole text matches it
 * @param accepted what is expected, in French, to follow "il faut"
 * @param parser may refuse a text by an {@link IllegalArgumentException} or {@link java.time.DateTimeException}
 */
public record TextCodec<T>(Pattern pattern, String accepted, Function<T, String> writer, Function<String, T> parser)
        implements Codec<T> {

    /** {@return a codec of texts that match {@code regex}} */
    public static TextCodec<String> matching(String regex, String accepted) {
        return of(regex, accepted, Function.identity(), Function.identity());
    }

    public static <T> TextCodec<T> of(
            String regex, String accepted, Function<T, String> writer, Function<String, T> parser) {
        return new TextCodec<>(Pattern.compile(regex, Pattern.DOTALL), accepted, writer, parser);
    }

    @Override
    public void write(JsonOutput json, T value) {
        json.value(writer.apply(value));
    }

    @Override
    public T read(JsonInput json) {
        String text = json.text(accepted);
        if (!pattern.matcher(text).matches()) {
            throw json.unsuitable(accepted);
        }
        return Refusals.of(json, () -> parser.apply(text), () -> json.unsuitable(accepted));
    }
}
