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

/** Reads single values; an unsuitable one is reported and read as null. */
final class ScalarBinder {

    private final Cursor cursor;
    private final ReadingLimits limits;
    private final Problems problems;
    private final Meanings meanings;

    ScalarBinder(Cursor cursor, ReadingLimits limits, Problems problems, Meanings meanings) {
        this.cursor = cursor;
        this.limits = limits;
        this.problems = problems;
        this.meanings = meanings;
    }

    /**
     * Reports the current value as unsuitable, skips it and returns null.
     *
     * @param advice applied to what is written
     */
    <T> @Nullable T unsuitable(Schema schema, SourceLocation location, UnaryOperator<String> advice) {
        JsonToken token = cursor.token();
        String written = token.isScalarValue() ? cursor.text() : "";
        boolean blank = token == JsonToken.VALUE_STRING && written.isBlank();
        problems.error(
                location,
                () -> Messages.unsuitable(
                        Messages.found(token, written),
                        schema,
                        meanings.firstOf(location),
                        blank ? Messages.nothing(location.index() >= 0) : Advice.about(written, advice)));
        cursor.skip();
        return null;
    }

    @Nullable
    String text(Scalar.Text schema, SourceLocation location) {
        if (!cursor.at(JsonToken.VALUE_STRING)) {
            return unsuitable(schema, location, Advice::text);
        }
        String text = cursor.text();
        if (text.length() > limits.maxTextLength()) {
            problems.error(location, () -> Messages.tooLong(text, limits.maxTextLength()));
            return null;
        }
        Message refused = isPlain(text) ? null : refusal(schema, text);
        if (refused != null) {
            problems.error(location, () -> refused);
            return null;
        }
        boolean suits =
                schema.pattern() == null || schema.pattern().matcher(text).matches();
        return suits ? text : unsuitable(schema, location, written -> Advice.form(schema, written));
    }

    /** Most texts are: they need no further check. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Message refusal(Scalar.Text schema, String text) {
        if (!isWhole(text)) {
            return Messages.halfCharacter(text);
        }
        if (!schema.isName()) {
            return text.indexOf(0) < 0 ? null : Messages.refusedCharacter("Le texte", text, 0);
        }
        Matcher invisible = schema.refused().matcher(text);
        return invisible.find()
                ? Messages.refusedCharacter(
                        "L’identifiant", text, invisible.group().charAt(0))
                : null;
    }

    /** {@return whether the text has no lone surrogate, which UTF-8 cannot encode} */
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
    Boolean bool(Scalar.BooleanType schema, SourceLocation location) {
        if (cursor.at(JsonToken.VALUE_TRUE)) {
            return true;
        }
        if (cursor.at(JsonToken.VALUE_FALSE)) {
            return false;
        }
        return unsuitable(schema, location, Advice::flag);
    }

    @Nullable
    Integer wholeNumber(Scalar.WholeNumber schema, SourceLocation location) {
        Integer shortNumber = cursor.smallNumber();
        if (shortNumber != null && shortNumber >= schema.min() && shortNumber <= schema.max()) {
            return shortNumber;
        }
        if (!cursor.token().isNumeric()) {
            return unsuitable(schema, location, written -> Advice.number(schema, written));
        }
        BigDecimal number =
                number(schema, location, BigDecimal.valueOf(schema.min()), BigDecimal.valueOf(schema.max()));
        if (number == null) {
            return null;
        }
        return number.scale() <= 0 ? (Integer) number.intValueExact() : unsuitable(schema, location, Advice::none);
    }

    @Nullable
    BigDecimal decimalNumber(Scalar.DecimalNumber schema, SourceLocation location) {
        BigDecimal number = number(schema, location, schema.min(), schema.max());
        if (number == null) {
            return null;
        }
        if (Scalar.DecimalNumber.isTooSmall(number)) {
            return unsuitable(schema, location, written -> Messages.tooSmall(Scalar.DecimalNumber.SMALLEST));
        }
        if (Scalar.DecimalNumber.isTooLong(number)) {
            return unsuitable(schema, location, written -> Messages.tooManyDigits(Scalar.DecimalNumber.MAX_LENGTH));
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /**
     * {@return the number without trailing zeros} It is compared before it is expanded, so that 1e999999999 costs
     * nothing.
     */
    private @Nullable BigDecimal number(Schema schema, SourceLocation location, BigDecimal min, BigDecimal max) {
        if (!cursor.token().isNumeric()) {
            return unsuitable(schema, location, Advice::number);
        }
        String written = cursor.text();
        if (written.length() > Scalar.DecimalNumber.MAX_LENGTH) {
            problems.error(location, () -> Messages.longNumber(written, schema, Scalar.DecimalNumber.MAX_LENGTH));
            return null;
        }
        BigDecimal number = parsed(written);
        if (number == null || number.compareTo(min) < 0 || number.compareTo(max) > 0) {
            return unsuitable(schema, location, Advice::none);
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
    LocalDate day(Scalar.Day schema, SourceLocation location) {
        LocalDate plain = cursor.at(JsonToken.VALUE_STRING) ? PlainTimes.day(cursor.text()) : null;
        return plain != null ? plain : written(schema, location, Scalar.Day.PATTERN, LocalDate::parse, TimeAdvice::day);
    }

    @Nullable
    LocalTime hour(Scalar.Hour schema, SourceLocation location) {
        LocalTime plain = cursor.at(JsonToken.VALUE_STRING) ? PlainTimes.hour(cursor.text()) : null;
        if (plain != null) {
            return plain;
        }
        boolean starts = location.name().equals("debut");
        return written(schema, location, Scalar.Hour.PATTERN, LocalTime::parse, text -> TimeAdvice.hour(text, starts));
    }

    @Nullable
    Horodatage stamp(Scalar.Stamp schema, SourceLocation location) {
        return written(schema, location, Scalar.Stamp.PATTERN, Horodatage::lire, TimeAdvice::stamp);
    }

    private <T> @Nullable T written(
            Schema schema,
            SourceLocation location,
            Pattern pattern,
            Function<String, T> parser,
            UnaryOperator<String> advice) {
        if (!cursor.at(JsonToken.VALUE_STRING)) {
            return unsuitable(schema, location, Advice::none);
        }
        String text = cursor.text();
        return pattern.matcher(text).matches() ? parser.apply(text) : unsuitable(schema, location, advice);
    }

    @Nullable
    Enum<?> choice(Scalar.Choice schema, SourceLocation location) {
        if (!cursor.at(JsonToken.VALUE_STRING)) {
            return unsuitable(schema, location, written -> Advice.choice(schema, written));
        }
        Enum<?> value = schema.named(cursor.text());
        return value != null ? value : unsuitable(schema, location, written -> Advice.choice(schema, written));
    }
}
