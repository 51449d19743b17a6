package fr.cahier.internal.yaml;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value that is neither a map nor a list.
 *
 * @param text what it says
 * @param plain whether it is written without quotes, so that it may be a number, {@code true}, {@code false} or nothing
 */
public record YamlScalar(int line, int column, String text, boolean plain) implements YamlNode {

    private static final int MAX_NUMBER_LENGTH = 100;

    /** A decimal number as JSON writes it: the one form that every version of YAML reads alike. */
    private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:[eE][-+]?[0-9]+)?");

    /** What one version of YAML or another takes for a number. */
    private static final Pattern OTHER_NUMBER = Pattern.compile("[-+]?(?:0b[01_]+|0o[0-7_]+|0x[0-9a-fA-F_]+"
            + "|[0-9][0-9_]*(?:[.][0-9_]*)?(?:[eE][-+]?[0-9]+)?|[.][0-9][0-9_]*(?:[eE][-+]?[0-9]+)?"
            + "|[.](?:inf|Inf|INF))|[.](?:nan|NaN|NAN)");

    /** {@return whether nothing is said here} */
    public boolean isNull() {
        return plain
                && switch (text) {
                    case "", "~", "null", "Null", "NULL" -> true;
                    default -> false;
                };
    }

    /** {@return yes or no; null when it says neither. The words yes, no, on and off are texts} */
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

    /** {@return whether it is a decimal number, written as in JSON} */
    public boolean isDecimal() {
        return mayBeNumber() && DECIMAL.matcher(text).matches();
    }

    /** {@return whether it is a number for some reader of YAML, and not a decimal one: {@code 017}, {@code 0x1F}} */
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

    /** {@return whether it is a text, and nothing else} */
    public boolean isText() {
        return !isNull() && flag() == null && !isDecimal() && !isOtherNumber();
    }

    /** {@return the decimal number; null when it is too long, or its exponent too large, to be worth looking at} */
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
