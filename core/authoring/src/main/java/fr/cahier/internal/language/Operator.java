package fr.cahier.internal.language;

import java.util.Arrays;
import java.util.Optional;

/** How a property is compared. */
public enum Operator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** {@return how it is written} */
    public String sign() {
        return sign;
    }

    /** {@return whether it asks which of two values is the greater} */
    public boolean isOrder() {
        return this != EQUAL && this != NOT_EQUAL;
    }

    /** {@return whether it holds between two values of which the first compares to the second as {@code order} to 0} */
    boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    static Optional<Operator> of(String sign) {
        return Arrays.stream(values())
                .filter(operator -> operator.sign.equals(sign))
                .findFirst();
    }
}
