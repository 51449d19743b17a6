package fr.cahier.internal.language;

import java.math.BigDecimal;

/** What a property is compared with. */
public sealed interface Operand {

    /** {@return where it stands} */
    Span span();

    /** {@return how it is written} */
    String written();

    /**
     * Words between quotes.
     *
     * @param value the words
     */
    record Text(String value, Span span) implements Operand {
        @Override
        public String written() {
            return '"' + value + '"';
        }
    }

    /**
     * A number.
     *
     * @param value the number
     */
    record Number(BigDecimal value, Span span) implements Operand {
        @Override
        public String written() {
            return value.toPlainString();
        }
    }

    /**
     * Yes or no.
     *
     * @param value whether yes
     */
    record Flag(boolean value, Span span) implements Operand {
        @Override
        public String written() {
            return String.valueOf(value);
        }
    }

    /**
     * A value of a closed list.
     *
     * @param type the list: {@code Reponse}, {@code Preuve.Sens}
     * @param name the value
     */
    record Constant(String type, String name, Span span) implements Operand {
        @Override
        public String written() {
            return type + "." + name;
        }
    }

    /**
     * A name bound before.
     *
     * @param name without the dollar
     */
    record Bound(String name, Span span) implements Operand {
        @Override
        public String written() {
            return "$" + name;
        }
    }

    /** Nothing said. */
    record Absent(Span span) implements Operand {
        @Override
        public String written() {
            return "null";
        }
    }
}
