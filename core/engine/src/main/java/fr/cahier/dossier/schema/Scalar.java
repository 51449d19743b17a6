package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A single value. */
@PublicApi
public sealed interface Scalar extends Schema {

    /**
     * Words.
     *
     * @param pattern what the whole text matches, in the subset common to Java and ECMA-262; null when it is free
     * @param example a text that matches {@code pattern}
     * @param identifier whether it names an element of the list it stands in
     * @param refersTo list that holds the element it names; null when it names none
     */
    record Text(
            @Nullable Pattern pattern,
            @Nullable String example,
            boolean identifier,
            @Nullable String refersTo) implements Scalar {

        private static final Pattern REFUSED = Pattern.compile(Written.ZERO);
        private static final Pattern REFUSED_IN_NAMES = Pattern.compile(Written.INVISIBLE);

        /** {@return whether it names an element, its own or another} */
        public boolean isName() {
            return identifier || refersTo != null;
        }

        /**
         * {@return one character that is found nowhere in it, in the subset common to Java and ECMA-262: the NUL
         * character; in a name also what controls, directs or does not show, so that two names that read alike are
         * alike}
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
    record Flag() implements Scalar {

        @Override
        public String accepted() {
            return "oui ou non (true ou false)";
        }

        @Override
        public <A extends @Nullable Object, R extends @Nullable Object> R accept(
                SchemaVisitor<A, R> visitor, A argument) {
            return visitor.flag(this, argument);
        }
    }

    /**
     * A whole number.
     *
     * @param min smallest, included
     * @param max largest, included
     */
    record WholeNumber(int min, int max) implements Scalar {

        @Override
        public String accepted() {
            return "un nombre entier de " + FrenchNumbers.number(min) + " à " + FrenchNumbers.number(max);
        }

        @Override
        public <A extends @Nullable Object, R extends @Nullable Object> R accept(
                SchemaVisitor<A, R> visitor, A argument) {
            return visitor.wholeNumber(this, argument);
        }
    }

    /**
     * A number with decimals.
     *
     * @param min smallest, included
     * @param max largest, included
     */
    record DecimalNumber(BigDecimal min, BigDecimal max) implements Scalar {

        /** Smallest that is not zero, above and below: a bound that a JSON Schema can say, unlike one on decimals. */
        public static final BigDecimal SMALLEST = new BigDecimal("1e-20");

        /** Most characters of a number, as it is written and without an exponent. */
        public static final int MAX_LENGTH = 100;

        /** {@return whether {@code number} is nearer to zero than {@link #SMALLEST}, and not zero} */
        public static boolean isTooSmall(BigDecimal number) {
            return number.signum() != 0 && number.abs().compareTo(SMALLEST) < 0;
        }

        /** {@return whether {@code number} takes more than {@link #MAX_LENGTH} characters without an exponent} */
        public static boolean isTooLong(BigDecimal number) {
            boolean huge = number.precision() > MAX_LENGTH || Math.abs((long) number.scale()) > MAX_LENGTH;
            return huge || number.toPlainString().length() > MAX_LENGTH;
        }

        @Override
        public String accepted() {
            return "un nombre de " + FrenchNumbers.number(min.longValueExact()) + " à "
                    + FrenchNumbers.number(max.longValueExact());
        }

        @Override
        public <A extends @Nullable Object, R extends @Nullable Object> R accept(
                SchemaVisitor<A, R> visitor, A argument) {
            return visitor.decimalNumber(this, argument);
        }
    }

    /** A day of the calendar. */
    record Day() implements Scalar {

        /** What the whole text matches: only days that exist. */
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

    /** A time of the day; seconds may be written. */
    record Hour() implements Scalar {

        /** What the whole text matches: only times that exist. */
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

    /** A time stamp, as fine as it was written. */
    record Stamp() implements Scalar {

        /** What the whole text matches: only days and times that exist. */
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

    /**
     * One value among several.
     *
     * @param values the values, in their order
     */
    record Choice(List<? extends Enum<?>> values) implements Scalar {

        public Choice {
            values = List.copyOf(values);
        }

        /** {@return the values as they are written} */
        public List<String> names() {
            return values.stream().<String>map(Enum::name).toList();
        }

        /** {@return the value that is written {@code name}; null when there is none} */
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
