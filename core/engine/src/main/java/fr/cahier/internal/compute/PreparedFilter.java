package fr.cahier.internal.compute;

import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Precision;
import fr.cahier.regulation.Computation.Filter;
import fr.cahier.regulation.Computation.Test;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A condition on one column.
 *
 * @param written as the edition has it
 * @param values what the column is compared with; of {@link Test#DIT}, whether it has to be said
 */
record PreparedFilter(Column column, Filter written, List<Comparand> values) {

    Test test() {
        return written.test();
    }

    /** {@return whether the day of the deposit decides with what is compared} */
    boolean restsOnDeposit() {
        if (test() == Test.DEPUIS) {
            return true;
        }
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).followsDeposit()) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a value satisfies it; null where that is not known} */
    @Nullable
    Boolean holds(@Nullable Object value, Moment moment) {
        List<?> wanted = wanted(moment);
        if (test() == Test.DIT) {
            return (value != null) == wanted.get(0).equals(true);
        }
        if (wanted.isEmpty() || test() == Test.DEPUIS && !moment.isDated()) {
            return null;
        }
        if (value == null) {
            return silence(wanted.get(0));
        }
        return switch (test()) {
            case EGAL, PARMI -> isAny(value, wanted, moment);
            case AU_MOINS -> compared(value, wanted.get(0), moment, 0, 1);
            case AU_PLUS -> compared(value, wanted.get(0), moment, -1, 0);
            case AVANT -> compared(value, wanted.get(0), moment, -1, -1);
            case APRES -> compared(value, wanted.get(0), moment, 1, 1);
            case DEPUIS -> isWithin(value, (BigDecimal) wanted.get(0), moment);
            case DIT -> throw new IllegalStateException(column.path());
        };
    }

    /** {@return what it compares with; empty where any of it is not known, so that nothing is left out} */
    private List<?> wanted(Moment moment) {
        if (values.size() == 1) {
            return values.get(0).values(moment);
        }
        List<Object> wanted = new ArrayList<>();
        for (Comparand value : values) {
            List<?> some = value.values(moment);
            if (some.isEmpty()) {
                return List.of();
            }
            wanted.addAll(some);
        }
        return wanted;
    }

    /** What is bounded may lie within its bounds whatever it is. */
    private @Nullable Boolean silence(Object wanted) {
        if (column.kind() != Column.Kind.NUMBER || test() == Test.EGAL || test() == Test.PARMI) {
            return null;
        }
        BigDecimal bound = (BigDecimal) wanted;
        boolean least = test() == Test.AU_MOINS;
        BigDecimal worst = least ? column.min() : column.max();
        BigDecimal best = least ? column.max() : column.min();
        if (worst != null && (least ? worst.compareTo(bound) >= 0 : worst.compareTo(bound) <= 0)) {
            return true;
        }
        return best != null && (least ? best.compareTo(bound) < 0 : best.compareTo(bound) > 0) ? false : null;
    }

    /** {@return whether {@code value} falls between both days, included} */
    private @Nullable Boolean isWithin(Object value, BigDecimal months, Moment moment) {
        LocalDate first = moment.deposit().minusMonths(months.longValueExact());
        Boolean since = compared(value, first, moment, 0, 1);
        Boolean until = compared(value, moment.deposit(), moment, -1, 0);
        return Boolean.FALSE.equals(since) || Boolean.FALSE.equals(until)
                ? Boolean.FALSE
                : since == null || until == null ? null : Boolean.TRUE;
    }

    private @Nullable Boolean isAny(Object value, List<?> wanted, Moment moment) {
        boolean known = true;
        for (Object one : wanted) {
            Boolean same = column.kind().isOrdered()
                    ? compared(value, one, moment, 0, 0)
                    : (Boolean) one.equals(value instanceof Enum<?> choice ? choice.name() : value);
            if (Boolean.TRUE.equals(same)) {
                return true;
            }
            known &= same != null;
        }
        return known ? false : null;
    }

    /**
     * {@return whether the sign of the comparison lies between both, included; null where a day without its hour may
     * fall on either side}
     */
    private @Nullable Boolean compared(Object value, Object bound, Moment moment, int least, int most) {
        int first = compare(value, bound, moment, true);
        int last = value instanceof Horodatage ? compare(value, bound, moment, false) : first;
        boolean earliest = first >= least && first <= most;
        boolean latest = last >= least && last <= most;
        boolean between = first < 0 && last > 0 && least == 0 && most == 0;
        return earliest == latest && !between ? (Boolean) earliest : null;
    }

    /** @param first whether the first instant that {@code value} may mean is compared; else the last */
    private static int compare(Object value, Object bound, Moment moment, boolean first) {
        if (bound instanceof BigDecimal number) {
            return Integer.signum(number(value).compareTo(number));
        }
        if (bound instanceof Instant instant) {
            return Integer.signum(instant((Horodatage) value, moment, first).compareTo(instant));
        }
        if (bound instanceof LocalTime hour) {
            return Integer.signum(((LocalTime) value).compareTo(hour));
        }
        LocalDate day = value instanceof Horodatage stamp
                ? LocalDate.ofInstant(instant(stamp, moment, first), moment.zone())
                : (LocalDate) value;
        return Integer.signum(day.compareTo((LocalDate) Objects.requireNonNull(bound)));
    }

    /** A minute is its beginning, as rules see it; a day is the whole day, and an hour that comes twice is either. */
    static Instant instant(Horodatage stamp, Moment moment, boolean first) {
        if (first) {
            return stamp.auPlusTot(moment.zone());
        }
        Instant last = stamp.auPlusTard(moment.zone());
        return stamp.precision() == Precision.MINUTE ? last.truncatedTo(ChronoUnit.MINUTES) : last;
    }

    static BigDecimal number(Object value) {
        return value instanceof BigDecimal number ? number : BigDecimal.valueOf(((Number) value).longValue());
    }
}
