package fr.cahier.internal.json;

import com.fasterxml.jackson.core.JsonToken;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads single values. A value that does not suit is told, and null is returned. */
final class ScalarBinder {

    private final Cursor cursor;
    private final ReadingLimits limits;
    private final Problems problems;

    ScalarBinder(Cursor cursor, ReadingLimits limits, Problems problems) {
        this.cursor = cursor;
        this.limits = limits;
        this.problems = problems;
    }

    /**
     * Tells that the current value does not suit, passes over it, and returns null. Advice is asked for what is
     * written.
     */
    <T> @Nullable T unsuitable(Schema shape, SourceLocation place, UnaryOperator<String> advice) {
        JsonToken token = cursor.token();
        String written = token.isScalarValue() ? cursor.text() : "";
        problems.error(
                place, () -> Messages.unsuitable(Messages.found(token, written), shape, Advice.about(written, advice)));
        cursor.skip();
        return null;
    }

    @Nullable
    String text(Scalar.Text shape, SourceLocation place) {
        if (!cursor.at(JsonToken.VALUE_STRING)) {
            return unsuitable(shape, place, Advice::text);
        }
        String text = cursor.text();
        if (text.length() > limits.maxTextLength()) {
            problems.error(place, () -> Messages.tooLong(text, limits.maxTextLength()));
            return null;
        }
        Message refused = isPlain(text) ? null : refusal(shape, text);
        if (refused != null) {
            problems.error(place, () -> refused);
            return null;
        }
        boolean suits = shape.pattern() == null || shape.pattern().matcher(text).matches();
        return suits ? text : unsuitable(shape, place, written -> Advice.form(shape, written));
    }

    /** Most texts are: then no character of theirs needs to be looked for. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Message refusal(Scalar.Text shape, String text) {
        if (!isWhole(text)) {
            return Messages.halfCharacter(text);
        }
        if (!shape.isName()) {
            return text.indexOf(0) < 0 ? null : Messages.refusedCharacter("Le texte", text, 0);
        }
        Matcher invisible = shape.refused().matcher(text);
        return invisible.find()
                ? Messages.refusedCharacter(
                        "L’identifiant", text, invisible.group().charAt(0))
                : null;
    }

    /** {@return whether no half of a character stands alone: such a text cannot be written in UTF-8} */
    static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Nullable
    Boolean flag(Scalar.Flag shape, SourceLocation place) {
        if (cursor.at(JsonToken.VALUE_TRUE)) {
            return true;
        }
        if (cursor.at(JsonToken.VALUE_FALSE)) {
            return false;
        }
        return unsuitable(shape, place, Advice::flag);
    }

    @Nullable
    Integer wholeNumber(Scalar.WholeNumber shape, SourceLocation place) {
        Integer shortNumber = cursor.smallNumber();
        if (shortNumber != null && shortNumber >= shape.min() && shortNumber <= shape.max()) {
            return shortNumber;
        }
        BigDecimal number = number(shape, place, BigDecimal.valueOf(shape.min()), BigDecimal.valueOf(shape.max()));
        if (number == null) {
            return null;
        }
        return number.scale() <= 0 ? (Integer) number.intValueExact() : unsuitable(shape, place, Advice::none);
    }

    @Nullable
    BigDecimal decimalNumber(Scalar.DecimalNumber shape, SourceLocation place) {
        BigDecimal number = number(shape, place, shape.min(), shape.max());
        if (number == null) {
            return null;
        }
        if (Scalar.DecimalNumber.isTooSmall(number)) {
            return unsuitable(shape, place, written -> Messages.tooSmall(Scalar.DecimalNumber.SMALLEST));
        }
        if (Scalar.DecimalNumber.isTooLong(number)) {
            return unsuitable(shape, place, written -> Messages.tooManyDigits(Scalar.DecimalNumber.MAX_LENGTH));
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /**
     * {@return the number without trailing zeros; compared before it is ever written out, so that 1e999999999 costs
     * nothing}
     */
    private @Nullable BigDecimal number(Schema shape, SourceLocation place, BigDecimal min, BigDecimal max) {
        if (!cursor.token().isNumeric()) {
            return unsuitable(shape, place, Advice::number);
        }
        String written = cursor.text();
        if (written.length() > Scalar.DecimalNumber.MAX_LENGTH) {
            problems.error(place, () -> Messages.longNumber(written, shape, Scalar.DecimalNumber.MAX_LENGTH));
            return null;
        }
        BigDecimal number = parsed(written);
        if (number == null || number.compareTo(min) < 0 || number.compareTo(max) > 0) {
            return unsuitable(shape, place, Advice::none);
        }
        return number.stripTrailingZeros();
    }

    private static @Nullable BigDecimal parsed(String written) {
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException beyondAnyExponent) {
            return null;
        }
    }

    @Nullable
    LocalDate day(Scalar.Day shape, SourceLocation place) {
        LocalDate plain = cursor.at(JsonToken.VALUE_STRING) ? PlainTimes.day(cursor.text()) : null;
        return plain != null ? plain : written(shape, place, Scalar.Day.PATTERN, LocalDate::parse, Advice::day);
    }

    @Nullable
    LocalTime hour(Scalar.Hour shape, SourceLocation place) {
        LocalTime plain = cursor.at(JsonToken.VALUE_STRING) ? PlainTimes.hour(cursor.text()) : null;
        return plain != null ? plain : written(shape, place, Scalar.Hour.PATTERN, LocalTime::parse, Advice::hour);
    }

    @Nullable
    Horodatage stamp(Scalar.Stamp shape, SourceLocation place) {
        return written(shape, place, Scalar.Stamp.PATTERN, Horodatage::lire, Advice::stamp);
    }

    private <T> @Nullable T written(
            Schema shape,
            SourceLocation place,
            Pattern pattern,
            Function<String, T> parser,
            UnaryOperator<String> advice) {
        if (!cursor.at(JsonToken.VALUE_STRING)) {
            return unsuitable(shape, place, Advice::none);
        }
        String text = cursor.text();
        return pattern.matcher(text).matches() ? parser.apply(text) : unsuitable(shape, place, advice);
    }

    @Nullable
    Enum<?> choice(Scalar.Choice shape, SourceLocation place) {
        if (!cursor.at(JsonToken.VALUE_STRING)) {
            return unsuitable(shape, place, written -> Advice.choice(shape, written));
        }
        Enum<?> value = shape.named(cursor.text());
        return value != null ? value : unsuitable(shape, place, written -> Advice.choice(shape, written));
    }
}
