package fr.cahier.internal.yaml;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** @param plain whether it is unquoted, and so may be a number, {@code true}, {@code false} or null */
public record YamlScalar(int line, int column, String text, boolean plain) implements YamlNode {

    private static final int MAX_NUMBER_LENGTH = 100;

    /** A decimal number as in JSON: the one form that every version of YAML reads alike. */
    private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:[eE][-+]?[0-9]+)?");

    /** A number in some version of YAML. */
    private static final Pattern OTHER_NUMBER = Pattern.compile("[-+]?(?:0b[01_]+|0o[0-7_]+|0x[0-9a-fA-F_]+"
            + "|[0-9][0-9_]*(?:[.][0-9_]*)?(?:[eE][-+]?[0-9]+)?|[.][0-9][0-9_]*(?:[eE][-+]?[0-9]+)?"
            + "|[.](?:inf|Inf|INF))|[.](?:nan|NaN|NAN)");

    public boolean isNull() {
        return plain
                && switch (text) {
                    case "", "~", "null", "Null", "NULL" -> true;
                    default -> false;
                };
    }

    /** {@return null when it is no boolean: yes, no, on and off are texts} */
    public @Nullable Boolean flag() {
        if (!plain) {
            return null;
        }
        return switch (text) {
            case "true", "True", "TRUE" -> Boolean.TRUE;
            case "false", "False", "FALSE" -> Boolean.FALSE;
            default -> null;
        };
    }

    public boolean isDecimal() {
        return mayBeNumber() && DECIMAL.matcher(text).matches();
    }

    /** {@return whether some reader of YAML sees a number here that is not decimal: {@code 017}, {@code 0x1F}} */
    public boolean isOtherNumber() {
        return mayBeNumber() && !isDecimal() && OTHER_NUMBER.matcher(text).matches();
    }

    private boolean mayBeNumber() {
        if (!plain || text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.';
    }

    public boolean isText() {
        return !isNull() && flag() == null && !isDecimal() && !isOtherNumber();
    }

    /** {@return null when it is too long, or its exponent too large} */
    @Nullable
    BigDecimal decimal() {
        if (text.length() > MAX_NUMBER_LENGTH) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException beyondAnyExponent) {
            return null;
        }
    }
}
