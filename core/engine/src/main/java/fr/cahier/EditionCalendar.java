package fr.cahier;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.edition.EditionConflicts;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.Severity;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * On which days which edition of one cahier des charges is in force. Immutable and thread-safe.
 *
 * <ul>
 *   <li>An edition without a last day holds until the day before the next one begins.
 *   <li>Two editions that are in force on one day are refused when they are put together.
 *   <li>On a day on which none is in force there is no edition: never the nearest.
 * </ul>
 */
@PublicApi
public final class EditionCalendar {

    private final List<Edition> editions;

    private EditionCalendar(List<Edition> editions) {
        this.editions = editions;
    }

    /**
     * {@return the calendar of {@code editions}}
     *
     * @throws IllegalArgumentException when there is none
     * @throws RuleDefectException when two of them cannot stand side by side
     */
    public static EditionCalendar of(List<Edition> editions) {
        Objects.requireNonNull(editions, "editions");
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("Il faut au moins une édition.");
        }
        EditionConflicts.of(editions).stream()
                .filter(trouble -> trouble.severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(trouble -> {
                    throw new RuleDefectException("Entre éditions : " + trouble.message() + " " + trouble.advice());
                });
        return new EditionCalendar(EditionConflicts.sorted(editions));
    }

    /** {@return all of them, from the earliest to the latest} */
    public List<Edition> all() {
        return editions;
    }

    /** {@return the latest} */
    public Edition latest() {
        return editions.get(editions.size() - 1);
    }

    /** {@return the time zone of their dates} */
    public ZoneId zone() {
        return latest().zone();
    }

    /** {@return the edition in force on {@code day}} */
    public Optional<Edition> on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return editions.stream()
                .filter(edition -> !edition.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(edition -> edition.period().includes(day));
    }

    /**
     * {@return the edition in force on {@code day}}
     *
     * @throws NoEditionException when there is none
     */
    public Edition required(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return on(day).orElseThrow(() -> new NoEditionException(EditionConflicts.cahier(latest()), day, listed()));
    }

    /** {@return the edition of that name, such as {@code label/2026}} */
    public Optional<Edition> named(String id) {
        Objects.requireNonNull(id, "id");
        return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    private String listed() {
        return Stream.concat(
                        IntStream.range(0, editions.size() - 1)
                                .mapToObj(rank -> "« " + editions.get(rank).id() + " » "
                                        + EditionConflicts.period(editions.get(rank), editions.get(rank + 1))),
                        Stream.of("« " + latest().id() + " » " + latest().period()))
                .collect(Collectors.joining(", "));
    }
}
