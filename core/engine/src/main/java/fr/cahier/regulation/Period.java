package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.dossier.schema.FrenchFormat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds.
 *
 * @param from first day; null when it has always held
 * @param until last day; null while it is open
 */
@PublicApi
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
            return until == null ? "sans limite de date" : "jusqu’au " + FrenchFormat.day(until);
        }
        if (from.equals(until)) {
            return "le " + FrenchFormat.day(from);
        }
        if (from.equals(until)) {
            return "le " + FrenchFormat.day(from);
        }
        return until == null
                ? "à partir du " + FrenchFormat.day(from)
                : "du " + FrenchFormat.day(from) + " au " + FrenchFormat.day(until);
    }
}
