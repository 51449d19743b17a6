package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.internal.Visible;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Line numbers of the source text. Immutable and thread-safe.
 *
 * @param ranges in the order of citation
 * @since 0.1.0
 */
@PublicApi
public record Lines(List<Range> ranges) {

    /** Consecutive lines, from 1, both bounds included. */
    public record Range(int first, int last) {
        public Range {
            if (first < 1 || last < first || last > LAST) {
                throw new RefusedValueException(
                        "plage de lignes impossible : " + first + "-" + last + ".",
                        "La première ligne vient avant la dernière, et un texte en a " + LAST + " au plus.");
            }
        }

        @Override
        public String toString() {
            return first == last ? String.valueOf(first) : first + "-" + last;
        }
    }

    public Lines {
        ranges = List.copyOf(ranges);
        if (ranges.stream().mapToInt(range -> range.last() - range.first() + 1).sum() > LAST) {
            throw new RefusedValueException("plus de " + LAST + " lignes citées.", "Gardez chaque ligne une fois.");
        }
    }

    private static final int LAST = 20_000;
    private static final int MAX_RANGES = 500;

    /**
     * Parses {@code "70-72; 391"}.
     *
     * @throws IllegalArgumentException when the text is malformed or a line is above 20,000
     */
    public static Lines of(String text) {
        Objects.requireNonNull(text, "text");
        List<Range> ranges = new ArrayList<>();
        String[] parts = text.split(";", MAX_RANGES + 1);
        if (parts.length > MAX_RANGES) {
            throw new RefusedValueException("plus de " + MAX_RANGES + " plages de lignes.", "Réunissez-les.");
        }
        for (String part : parts) {
            String[] bounds = part.strip().split("-", 2);
            try {
                int first = Integer.parseInt(bounds[0].strip());
                ranges.add(new Range(first, bounds.length == 1 ? first : Integer.parseInt(bounds[1].strip())));
            } catch (NumberFormatException unreadable) {
                throw new RefusedValueException(
                        "lignes illisibles : « " + Visible.text(text) + " ».", "Écrivez par exemple « 70-72; 391 ».");
            }
        }
        return new Lines(ranges);
    }

    /** @param numbers at least one */
    public static Lines covering(Collection<Integer> numbers) {
        Objects.requireNonNull(numbers, "numbers");
        List<Range> ranges = new ArrayList<>();
        for (int number : new TreeSet<>(numbers)) {
            Range last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && last.last() == number - 1) {
                ranges.set(ranges.size() - 1, new Range(last.first(), number));
            } else {
                ranges.add(new Range(number, number));
            }
        }
        return new Lines(ranges);
    }

    /** {@return every line number, in order of citation} */
    public IntStream stream() {
        return ranges.stream().flatMapToInt(range -> IntStream.rangeClosed(range.first(), range.last()));
    }

    @Override
    public String toString() {
        if (ranges.size() == 1) {
            return ranges.get(0).toString();
        }
        StringJoiner text = new StringJoiner(" ; ");
        ranges.forEach(range -> text.add(range.toString()));
        return text.toString();
    }
}
