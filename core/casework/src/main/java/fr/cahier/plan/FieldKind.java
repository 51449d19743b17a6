package fr.cahier.plan;

import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.regulation.DeclaredFact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a field of an element may be, whether the form of dossiers has it or an edition declares it.
 *
 * @param choices the values of a closed list; else empty
 * @param min the least number; null where there is none
 * @param max the greatest number; null where there is none
 * @param decimals most of a number
 */
record FieldKind(
        Kind kind,
        List<?> choices,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        int decimals) {

    private static final int WHOLE = 0;
    private static final int CENTS = 2;
    private static final int ANY = Integer.MAX_VALUE;

    private static final String YES = "oui";

    private static final int LAST_SECOND = LocalTime.MAX.toSecondOfDay();

    enum Kind {
        NUMBER,
        DAY,
        TEXT,
        CHOICE,
        YES_NO,
        HOUR,
        INSTANT,
        OTHER
    }

    static FieldKind of(Schema schema) {
        if (schema instanceof Scalar.WholeNumber number) {
            return new FieldKind(
                    Kind.NUMBER, List.of(), BigDecimal.valueOf(number.min()), BigDecimal.valueOf(number.max()), WHOLE);
        }
        if (schema instanceof Scalar.DecimalNumber number) {
            return new FieldKind(Kind.NUMBER, List.of(), number.min(), number.max(), ANY);
        }
        if (schema instanceof Scalar.Choice choice) {
            return new FieldKind(Kind.CHOICE, choice.values(), null, null, ANY);
        }
        return new FieldKind(kind(schema), List.of(), null, null, ANY);
    }

    private static Kind kind(Schema schema) {
        if (schema instanceof Scalar.Day) {
            return Kind.DAY;
        }
        if (schema instanceof Scalar.Hour) {
            return Kind.HOUR;
        }
        if (schema instanceof Scalar.Stamp) {
            return Kind.INSTANT;
        }
        if (schema instanceof Scalar.BooleanType) {
            return Kind.YES_NO;
        }
        return schema instanceof Scalar.Text text && !text.isName() ? Kind.TEXT : Kind.OTHER;
    }

    static FieldKind of(DeclaredFact fact) {
        Kind kind =
                switch (fact.kind()) {
                    case NOMBRE, MONTANT, DUREE -> Kind.NUMBER;
                    case DATE -> Kind.DAY;
                    case TEXTE -> Kind.TEXT;
                    case CHOIX -> Kind.CHOICE;
                    case OUI_NON -> Kind.YES_NO;
                    case INSTANT -> Kind.INSTANT;
                };
        return new FieldKind(
                kind, fact.values(), fact.min(), fact.max(), fact.kind() == DeclaredFact.Kind.MONTANT ? CENTS : ANY);
    }

    /** {@return a number, or a day, an hour or an instant as a number, so that all are moved alike} */
    static BigDecimal amount(Object value) {
        if (value instanceof LocalDate day) {
            return BigDecimal.valueOf(day.toEpochDay());
        }
        if (value instanceof LocalTime hour) {
            return BigDecimal.valueOf(hour.toSecondOfDay());
        }
        return value instanceof Horodatage stamp
                ? BigDecimal.valueOf(LocalStamp.time(stamp).toEpochSecond(ZoneOffset.UTC))
                : new BigDecimal(value.toString());
    }

    /** {@return what {@link #amount} made a number of; null where {@code value} is neither a number nor a day} */
    static @Nullable BigDecimal amountOrNull(@Nullable Object value) {
        return value instanceof Number || value instanceof LocalDate ? amount(value) : null;
    }

    /** {@return whether {@link #amount} makes a number of it} */
    static boolean isMeasured(@Nullable Object value) {
        return value instanceof Number
                || value instanceof LocalDate
                || value instanceof LocalTime
                || value instanceof Horodatage;
    }

    /** {@return the value of this kind that {@link #amount} would make {@code amount} of, within its bounds} */
    Object measured(BigDecimal amount) {
        return switch (kind) {
            case DAY -> LocalDate.ofEpochDay(whole(amount));
            case HOUR -> LocalTime.ofSecondOfDay(Math.floorMod(whole(amount), LAST_SECOND + 1));
            case INSTANT -> LocalStamp.of(LocalDateTime.ofEpochSecond(whole(amount), 0, ZoneOffset.UTC));
            default -> decimals == WHOLE ? (Object) (int) whole(within(amount)) : within(amount);
        };
    }

    /**
     * {@return the amount with as few decimals as a field of this kind has: money has cents}
     *
     * @param up whether more is wanted, so that it is rounded up
     */
    BigDecimal rounded(BigDecimal amount, boolean up) {
        return amount.scale() <= decimals
                ? amount
                : amount.setScale(decimals, up ? RoundingMode.CEILING : RoundingMode.FLOOR);
    }

    private static long whole(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.CEILING).longValueExact();
    }

    /** {@return a value of this kind for what a filter compares with: a day with its noon, for an instant} */
    Object fitting(Object bound) {
        return kind == Kind.INSTANT && bound instanceof LocalDate day
                ? LocalStamp.of(day.atTime(LocalTime.NOON))
                : bound;
    }

    private BigDecimal within(BigDecimal number) {
        BigDecimal raised = min == null ? number : number.max(min);
        return max == null ? raised : raised.min(max);
    }

    /** {@return the least that it may be; zero where nothing says it} */
    BigDecimal least() {
        return min == null ? BigDecimal.ZERO : min;
    }

    /** {@return the value that a filter writes so; null for another kind of value} */
    @Nullable
    Object written(String text, ZoneId zone) {
        return switch (kind) {
            case NUMBER -> measured(new BigDecimal(text));
            case DAY -> LocalDate.parse(text);
            case YES_NO -> text.equals(YES);
            case CHOICE ->
                choices.stream()
                        .filter(one -> text.equals(one instanceof Enum<?> choice ? choice.name() : one))
                        .findFirst()
                        .orElse(null);
            case TEXT -> text;
            case HOUR -> LocalTime.parse(text);
            case INSTANT ->
                text.indexOf('T') < 0
                        ? LocalDate.parse(text)
                        : LocalStamp.of(OffsetDateTime.parse(text).toInstant(), zone);
            case OTHER -> null;
        };
    }

    /** {@return a value that says something and no more; null for another kind of value} */
    @Nullable
    Object any(LocalDate today) {
        return switch (kind) {
            case NUMBER -> measured(least());
            case DAY -> today;
            case YES_NO -> true;
            case CHOICE -> choices.get(0);
            case TEXT -> Domain.TO_BE_SAID;
            case HOUR -> LocalTime.NOON;
            case INSTANT -> LocalStamp.of(today.atTime(LocalTime.NOON));
            case OTHER -> null;
        };
    }
}
