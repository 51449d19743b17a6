package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A single value. Every implementation is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public sealed interface Scalar extends Schema {

    /**
     * Text.
     *
     * @param pattern matches the whole text, in the subset common to Java and ECMA-262; null for free text
     * @param identifier whether it identifies its own list element
     * @param refersTo list of the element it refers to; null when none
     * @param key whether it is a key that an edition defines
     * @param denialAnswers whether a word of denial says that there is none
     */
    record Text(
            @Nullable Pattern pattern,
            @Nullable String example,
            boolean identifier,
            @Nullable String refersTo,
            boolean key,
            boolean denialAnswers)
            implements Scalar {

        private static final Pattern REFUSED = Pattern.compile(Written.ZERO);
        private static final Pattern REFUSED_IN_NAMES = Pattern.compile(Written.INVISIBLE);

        /** {@return whether it is an identifier or a reference} */
        public boolean isName() {
            return identifier || refersTo != null;
        }

        /** {@return whether it says something in people's own words, where a word may also deny or say nothing} */
        public boolean isAnswer() {
            return pattern == null && !key && !isName();
        }

        /**
         * {@return a pattern of refused characters, common to Java and ECMA-262: NUL; in identifiers also invisible
         * ones, so that names that look alike are equal}
         */
        public Pattern refused() {
            return isName() ? REFUSED_IN_NAMES : REFUSED;
        }

        @Override
        public String accepted() {
            if (refersTo != null) {
                return "l’identifiant (id) d’un élément de « " + refersTo + " »";
            }
            return example == null ? "un texte" : "un texte de la même forme que « " + example + " »";
        }

        @Override
        public <A extends @Nullable Object, R extends @Nullable Object> R accept(
                SchemaVisitor<A, R> visitor, A argument) {
            return visitor.text(this, argument);
        }
    }

    /** Yes or no. */
    record BooleanType() implements Scalar {

        @Override
        public String accepted() {
            return "oui ou non (true ou false)";
        }

        @Override
        public <A extends @Nullable Object, R extends @Nullable Object> R accept(
                SchemaVisitor<A, R> visitor, A argument) {
            return visitor.bool(this, argument);
        }
    }

    /** A whole number within bounds, both included. */
    record WholeNumber(int min, int max) implements Scalar {

        @Override
        public String accepted() {
            return "un nombre entier de " + bound(min) + " à " + bound(max);
        }

        /** A year is written without a space. */
        private String bound(int number) {
            return min >= 1_000 && max < 10_000 ? String.valueOf(number) : FrenchFormat.count(number);
        }

        @Override
        public <A extends @Nullable Object, R extends @Nullable Object> R accept(
                SchemaVisitor<A, R> visitor, A argument) {
            return visitor.wholeNumber(this, argument);
        }
    }

    /** A decimal number within bounds, both included. */
    record DecimalNumber(BigDecimal min, BigDecimal max) implements Scalar {

        /** Least absolute value but zero: a bound that JSON Schema can express, unlike one on decimals. */
        public static final BigDecimal SMALLEST = new BigDecimal("1e-20");

        /** Characters of a number, as written and without exponent. */
        public static final int MAX_LENGTH = 100;

        public static boolean isTooSmall(BigDecimal number) {
            return number.signum() != 0 && number.abs().compareTo(SMALLEST) < 0;
        }

        public static boolean isTooLong(BigDecimal number) {
            boolean huge = number.precision() > MAX_LENGTH || Math.abs((long) number.scale()) > MAX_LENGTH;
            return huge || number.toPlainString().length() > MAX_LENGTH;
        }

        @Override
        public String accepted() {
            return "un nombre de " + FrenchFormat.count(min.longValueExact()) + " à "
                    + FrenchFormat.count(max.longValueExact());
        }

        @Override
        public <A extends @Nullable Object, R extends @Nullable Object> R accept(
                SchemaVisitor<A, R> visitor, A argument) {
            return visitor.decimalNumber(this, argument);
        }
    }

    /** A date. */
    record Day() implements Scalar {

        /** Matches existing dates only. */
        public static final Pattern PATTERN = Pattern.compile(Written.DAY);

        @Override
        public String accepted() {
            return "une date (AAAA-MM-JJ)";
        }

        @Override
        public <A extends @Nullable Object, R extends @Nullable Object> R accept(
                SchemaVisitor<A, R> visitor, A argument) {
            return visitor.day(this, argument);
        }
    }

    /** A time of day; seconds are optional. */
    record Hour() implements Scalar {

        /** Matches existing times only. */
        public static final Pattern PATTERN = Pattern.compile(Written.HOUR);

        @Override
        public String accepted() {
            return "une heure (HH:MM)";
        }

        @Override
        public <A extends @Nullable Object, R extends @Nullable Object> R accept(
                SchemaVisitor<A, R> visitor, A argument) {
            return visitor.hour(this, argument);
        }
    }

    /** A time stamp with its written precision. */
    record Stamp() implements Scalar {

        /** Matches existing dates and times only. */
        public static final Pattern PATTERN = Pattern.compile(Written.STAMP);

        @Override
        public String accepted() {
            return "une date et une heure (AAAA-MM-JJTHH:MM:SS, suivies ou non du décalage +02:00), "
                    + "ou une date seule (AAAA-MM-JJ)";
        }

        @Override
        public <A extends @Nullable Object, R extends @Nullable Object> R accept(
                SchemaVisitor<A, R> visitor, A argument) {
            return visitor.stamp(this, argument);
        }
    }

    /** One value of an enum. */
    record Choice(List<? extends Enum<?>> values) implements Scalar {

        public Choice {
            values = List.copyOf(values);
        }

        public List<String> names() {
            return values.stream().<String>map(Enum::name).toList();
        }

        /** {@return the value of that name; null when there is none} */
        public @Nullable Enum<?> named(String name) {
            for (Enum<?> value : values) {
                if (value.name().equals(name)) {
                    return value;
                }
            }
            return null;
        }

        @Override
        public String accepted() {
            return "l’une des valeurs " + String.join(", ", names());
        }

        @Override
        public <A extends @Nullable Object, R extends @Nullable Object> R accept(
                SchemaVisitor<A, R> visitor, A argument) {
            return visitor.choice(this, argument);
        }
    }
}
