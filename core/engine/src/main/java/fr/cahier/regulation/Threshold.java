package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.facts.Seuil;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A number, time of day, instant, text or list of texts of an edition, dated. Immutable and thread-safe.
 *
 * @param unit empty when there is none
 * @param setBy who says its value
 * @param source where the text states it, or is silent
 * @param values in the order of their dates
 * @since 0.1.0
 */
@PublicApi
public record Threshold(String code, String title, String unit, SetBy setBy, Source source, List<Value> values) {

    /** Who says the value of a threshold. */
    public enum SetBy {
        /** The text: nobody may change it. */
        TEXTE,
        /** The office, where the text is silent: a doctrine may change it. */
        SERVICE
    }

    /**
     * A value, in force from a day.
     *
     * @param seuil the value as rules see it
     */
    public record Value(LocalDate from, Seuil seuil) {}

    public Threshold {
        if (values.isEmpty()) {
            throw new RefusedValueException(
                    "le seuil « " + code + " » n’a aucune valeur.", "Écrivez-en une sous « valeurs ».");
        }
        values = values.stream().sorted(Comparator.comparing(Value::from)).toList();
    }

    /** {@return this threshold with the value {@code fixed} on every day} */
    Threshold always(Seuil fixed) {
        return new Threshold(code, title, unit, setBy, source, List.of(new Value(LocalDate.MIN, fixed)));
    }

    /** {@return the value in force on {@code day}, as rules see it; none before the first date} */
    public Optional<Seuil> on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return values.stream()
                .filter(value -> !value.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Value::seuil);
    }

    /**
     * {@return the value in force on {@code day}, a {@code BigDecimal}, {@code Instant}, {@code LocalTime}, {@code
     * String} or list of texts}
     */
    public Optional<Object> valueOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return on(day).map(Seuil::valeur);
    }

    /** {@return whether it is {@code number} on some day} */
    public boolean isEver(BigDecimal number) {
        Objects.requireNonNull(number, "number");
        return values.stream()
                .map(value -> value.seuil().nombre())
                .anyMatch(one -> one != null && one.compareTo(number) == 0);
    }
}
