package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.dossier.schema.FrenchFormat;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something is in force. Immutable and thread-safe.
 *
 * @param from first day; null when unbounded
 * @param until last day; null while open
 * @since 0.1.0
 */
@PublicApi
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    public static final Period ALWAYS = new Period(null, null);

    public Period {
        if (from != null && until != null && until.isBefore(from)) {
            throw new RefusedValueException("la période finit avant de commencer.", "Échangez « du » et « au ».");
        }
    }

    public boolean includes(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return nearest(day).equals(day);
    }

    public boolean overlaps(Period other) {
        Objects.requireNonNull(other, "other");
        return !isBefore(other) && !other.isBefore(this);
    }

    /** {@return whether this period ends before {@code other} begins} */
    public boolean isBefore(Period other) {
        Objects.requireNonNull(other, "other");
        return until != null && other.from != null && until.isBefore(other.from);
    }

    /** {@return the day of this period nearest to {@code day}} */
    LocalDate nearest(LocalDate day) {
        if (from != null && day.isBefore(from)) {
            return from;
        }
        return until != null && day.isAfter(until) ? until : day;
    }

    /** {@return the period in French: "du 1er janvier 2020 au 31 août 2021"} */
    @Override
    public String toString() {
        if (from == null) {
            return until == null ? "sans limite de date" : "jusqu’au " + FrenchFormat.day(until);
        }
        if (from.equals(until)) {
            return "le " + FrenchFormat.day(from);
        }
        return until == null
                ? "à partir du " + FrenchFormat.day(from)
                : "du " + FrenchFormat.day(from) + " au " + FrenchFormat.day(until);
    }
}
