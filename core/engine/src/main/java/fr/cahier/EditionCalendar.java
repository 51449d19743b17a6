package fr.cahier;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.edition.EditionConflicts;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleDefectCode;
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
 * Which edition of one cahier des charges is in force on which day. Immutable and thread-safe.
 *
 * <p>An edition without a last day ends the day before the next one begins. On a day without an edition there is none:
 * never the nearest.
 *
 * @since 0.1.0
 */
@PublicApi
public final class EditionCalendar {

    private final List<Edition> editions;

    private EditionCalendar(List<Edition> editions) {
        this.editions = editions;
    }

    /**
     * @throws IllegalArgumentException when {@code editions} is empty
     * @throws RuleDefectException when two editions conflict, such as being in force on the same day
     */
    public static EditionCalendar of(List<Edition> editions) {
        Objects.requireNonNull(editions, "editions");
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("At least one edition is needed.");
        }
        EditionConflicts.of(editions).stream()
                .filter(conflict -> conflict.severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(conflict -> {
                    throw new RuleDefectException(
                            RuleDefectCode.CONFLICTING_EDITIONS,
                            "Entre éditions : " + conflict.message() + " " + conflict.advice());
                });
        return new EditionCalendar(EditionConflicts.sorted(editions));
    }

    /** {@return all editions, earliest first} */
    public List<Edition> all() {
        return editions;
    }

    public Edition latest() {
        return editions.get(editions.size() - 1);
    }

    /** {@return the time zone of the editions' dates} */
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

    /** @param id such as {@code label/2026} */
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
