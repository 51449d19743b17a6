package fr.cahier.regulation;

import fr.cahier.dossier.RefusedValueException;
import fr.cahier.dossier.model.Told;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds.
 *
 * @param from first day; null when it has always held
 * @param until last day; null while it is open
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** Every day. */
    public static final Period ALWAYS = new Period(null, null);

    public Period {
        if (from != null && until != null && until.isBefore(from)) {
            throw new RefusedValueException("la période finit avant de commencer.", "Échangez « du » et « au ».");
        }
    }

    /** {@return whether {@code day} is one of its days} */
    public boolean includes(LocalDate day) {
        return nearest(day).equals(day);
    }

    /** {@return whether some day is in both} */
    public boolean overlaps(Period other) {
        return !isBefore(other) && !other.isBefore(this);
    }

    /** {@return whether it is over before {@code other} begins} */
    public boolean isBefore(Period other) {
        return until != null && other.from != null && until.isBefore(other.from);
    }

    /** {@return {@code day} itself when it is one of its days, else the first or the last of them} */
    LocalDate nearest(LocalDate day) {
        if (from != null && day.isBefore(from)) {
            return from;
        }
        return until != null && day.isAfter(until) ? until : day;
    }

    /** {@return it in French: "du 1er janvier 2020 au 31 août 2021"} */
    @Override
    public String toString() {
        if (from == null) {
            return until == null ? "sans limite de date" : "jusqu’au " + Told.day(until);
        }
        if (from.equals(until)) {
            return "le " + Told.day(from);
        }
        if (from.equals(until)) {
            return "le " + Told.day(from);
        }
        return until == null ? "à partir du " + Told.day(from) : "du " + Told.day(from) + " au " + Told.day(until);
    }
}
