package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.facts.Seuil;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number, time, instant or text of the regulation, with the dates from which each of its values holds.
 *
 * @param code its name in the rules
 * @param title what it is
 * @param unit unit of its values; empty when they have none
 * @param source where the text says it, or says nothing
 * @param values its values, in the order of their dates
 */
@PublicApi
public record Threshold(String code, String title, String unit, Source source, List<Value> values) {

    /**
     * A value and the day from which it holds.
     *
     * @param from first day
     * @param seuil the value, as the rules see it
     */
    public record Value(LocalDate from, Seuil seuil) {}

    public Threshold {
        if (values.isEmpty()) {
            throw new RefusedValueException(
                    "le seuil « " + code + " » n’a aucune valeur.", "Écrivez-en une sous « valeurs ».");
        }
        values = values.stream().sorted(Comparator.comparing(Value::from)).toList();
    }

    /** {@return the value that holds on {@code day}, as the rules see it; none before the first date} */
    public Optional<Seuil> on(LocalDate day) {
        return values.stream()
                .filter(value -> !value.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Value::seuil);
    }

    /**
     * {@return the value that holds on {@code day}: a number, an instant, a time of day or a text; none before the
     * first date}
     */
    public Optional<Object> valueOn(LocalDate day) {
        return on(day).flatMap(seuil -> Stream.of(seuil.nombre(), seuil.instant(), seuil.heure(), seuil.texte())
                .filter(Objects::nonNull)
                .findFirst());
    }
}
