package fr.cahier.plan;

import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.regulation.DeclaredFact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a field of an element may be, whether the form of dossiers has it or an edition declares it.
 *
 * @param choices the values of a closed list; else empty
 * @param min the least number; null where there is none
 * @param max the greatest number; null where there is none
 * @param whole whether only whole numbers are accepted
 */
record FieldKind(
        Kind kind,
        List<?> choices,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        boolean whole) {

    private static final String YES = "oui";

    enum Kind {
        NUMBER,
        DAY,
        TEXT,
        CHOICE,
        YES_NO,
        OTHER
    }

    static FieldKind of(Schema schema) {
        if (schema instanceof Scalar.WholeNumber number) {
            return new FieldKind(
                    Kind.NUMBER, List.of(), BigDecimal.valueOf(number.min()), BigDecimal.valueOf(number.max()), true);
        }
        if (schema instanceof Scalar.DecimalNumber number) {
            return new FieldKind(Kind.NUMBER, List.of(), number.min(), number.max(), false);
        }
        if (schema instanceof Scalar.Choice choice) {
            return new FieldKind(Kind.CHOICE, choice.values(), null, null, false);
        }
        Kind kind = schema instanceof Scalar.Day
                ? Kind.DAY
                : schema instanceof Scalar.BooleanType
                        ? Kind.YES_NO
                        : schema instanceof Scalar.Text text && !text.isName() ? Kind.TEXT : Kind.OTHER;
        return new FieldKind(kind, List.of(), null, null, false);
    }

    static FieldKind of(DeclaredFact fact) {
        Kind kind =
                switch (fact.kind()) {
                    case NOMBRE, MONTANT, DUREE -> Kind.NUMBER;
                    case DATE -> Kind.DAY;
                    case TEXTE -> Kind.TEXT;
                    case CHOIX -> Kind.CHOICE;
                    case OUI_NON -> Kind.YES_NO;
                    case INSTANT -> Kind.OTHER;
                };
        return new FieldKind(kind, fact.values(), fact.min(), fact.max(), false);
    }

    /** {@return a number or a day as a number, so that both are moved alike} */
    static BigDecimal amount(Object value) {
        return value instanceof LocalDate day ? BigDecimal.valueOf(day.toEpochDay()) : new BigDecimal(value.toString());
    }

    /** {@return what {@link #amount} made a number of; null where {@code value} is none} */
    static @Nullable BigDecimal amountOrNull(@Nullable Object value) {
        return value instanceof Number || value instanceof LocalDate ? amount(value) : null;
    }

    /** {@return the value of this kind that {@link #amount} would make {@code amount} of, within its bounds} */
    Object measured(BigDecimal amount) {
        if (kind == Kind.DAY) {
            return LocalDate.ofEpochDay(amount.setScale(0, RoundingMode.CEILING).longValueExact());
        }
        return whole ? (Object) within(amount.setScale(0, RoundingMode.CEILING)).intValueExact() : within(amount);
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
    Object written(String text) {
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
            case OTHER -> null;
        };
    }
}
