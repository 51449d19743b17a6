package fr.cahier.internal.language;

import java.util.List;
import java.util.stream.Stream;

/** A condition on a fact. */
public sealed interface Condition {

    Span span();

    Stream<Comparison> comparisons();

    /** @param span from the property to the value */
    record Comparison(String property, Operator operator, Operand value, Span span, Span operatorSpan)
            implements Condition {

        @Override
        public Stream<Comparison> comparisons() {
            return Stream.of(this);
        }
    }

    /** @param span includes parentheses around the parts */
    record Group(Kind kind, List<Condition> parts, Span span) implements Condition {

        public Group {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<Comparison> comparisons() {
            return parts.stream().flatMap(Condition::comparisons);
        }
    }

    enum Kind {
        ALL,
        ANY
    }
}
