package fr.cahier.internal.language;

import java.util.List;
import java.util.stream.Stream;

/** What a fact must fulfil. */
public sealed interface Condition {

    /** {@return where it stands} */
    Span span();

    /** {@return the comparisons it is made of, in their order} */
    Stream<Comparison> comparisons();

    /**
     * A property compared with something.
     *
     * @param property path of the property
     * @param operator how it is compared
     * @param value with what
     * @param span from the property to the value
     * @param operatorSpan the operator
     */
    record Comparison(String property, Operator operator, Operand value, Span span, Span operatorSpan)
            implements Condition {

        @Override
        public Stream<Comparison> comparisons() {
            return Stream.of(this);
        }
    }

    /**
     * Several conditions, of which all, or one, must hold.
     *
     * @param kind whether all or one
     * @param parts two or more
     * @param span from the first to the last, with parentheses around them if there are any
     */
    record Group(Kind kind, List<Condition> parts, Span span) implements Condition {

        public Group {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<Comparison> comparisons() {
            return parts.stream().flatMap(Condition::comparisons);
        }
    }

    /** How the parts of a group hang together. */
    enum Kind {
        /** Written {@code &&}. */
        ALL,
        /** Written {@code ||}. */
        ANY
    }
}
