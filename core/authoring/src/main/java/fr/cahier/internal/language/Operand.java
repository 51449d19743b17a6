package fr.cahier.internal.language;

import java.math.BigDecimal;

public sealed interface Operand {

    Span span();

    /** {@return as rules write it} */
    String written();

    record Text(String value, Span span) implements Operand {
        @Override
        public String written() {
            return '"' + value + '"';
        }
    }

    record Number(BigDecimal value, Span span) implements Operand {
        @Override
        public String written() {
            return value.toPlainString();
        }
    }

    record BooleanValue(boolean value, Span span) implements Operand {
        @Override
        public String written() {
            return String.valueOf(value);
        }
    }

    /** @param type the list: {@code Reponse}, {@code Preuve.Sens} */
    record Constant(String type, String name, Span span) implements Operand {
        @Override
        public String written() {
            return type + "." + name;
        }
    }

    /** @param name without the dollar */
    record Bound(String name, Span span) implements Operand {
        @Override
        public String written() {
            return "$" + name;
        }
    }

    /** {@code null}: not said. */
    record Absent(Span span) implements Operand {
        @Override
        public String written() {
            return "null";
        }
    }
}
