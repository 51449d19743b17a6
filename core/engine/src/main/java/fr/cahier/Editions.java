package fr.cahier;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.edition.ShippedEditions;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleDefectException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The editions of one cahier des charges, side by side, ready to judge. The day of the deposit chooses, as {@link
 * EditionCalendar} says. Immutable and thread-safe.
 */
@PublicApi
public final class Editions {

    private final EditionCalendar calendar;
    private final Map<String, ExecutableEdition> byId;

    private Editions(List<ExecutableEdition> loaded) {
        this.calendar = EditionCalendar.of(
                loaded.stream().map(ExecutableEdition::edition).toList());
        this.byId =
                loaded.stream().collect(Collectors.toMap(one -> one.edition().id(), Function.identity()));
    }

    /**
     * {@return the editions of {@code cahier} that are on the class path, such as those of {@code label}; or the
     * one that {@code label/2026} names}
     *
     * @throws IllegalArgumentException when there is none
     * @throws RuleDefectException when their files do not fit together
     */
    public static Editions shipped(String cahier) {
        return shipped(cahier, Editions.class.getClassLoader());
    }

    /**
     * {@return the same, found by {@code loader}}
     *
     * @throws IllegalArgumentException when there is none
     * @throws RuleDefectException when their files do not fit together
     */
    public static Editions shipped(String cahier, ClassLoader loader) {
        Objects.requireNonNull(cahier, "cahier");
        Objects.requireNonNull(loader, "loader");
        return new Editions(ShippedEditions.ids(cahier, loader).stream()
                .map(id -> ExecutableEdition.shipped(id, loader))
                .toList());
    }

    /**
     * {@return these editions}
     *
     * @throws RuleDefectException when two of them cannot stand side by side
     */
    public static Editions of(ExecutableEdition... editions) {
        Objects.requireNonNull(editions, "editions");
        return new Editions(List.of(editions));
    }

    /**
     * {@return the same, given as a list}
     *
     * @throws RuleDefectException when two of them cannot stand side by side
     */
    public static Editions of(List<ExecutableEdition> editions) {
        Objects.requireNonNull(editions, "editions");
        return new Editions(editions);
    }

    /** {@return on which days which of them is in force, to be read} */
    public EditionCalendar calendar() {
        return calendar;
    }

    /** {@return all of them, from the earliest to the latest} */
    public List<ExecutableEdition> all() {
        return calendar.all().stream().map(this::executable).toList();
    }

    /** {@return the latest; a dossier that says no deposit is judged under it} */
    public ExecutableEdition latest() {
        return executable(calendar.latest());
    }

    /** {@return the time zone of their dates} */
    public ZoneId zone() {
        return calendar.zone();
    }

    /** {@return the edition in force on {@code day}} */
    public Optional<ExecutableEdition> on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return calendar.on(day).map(this::executable);
    }

    /**
     * {@return the edition in force on {@code day}}
     *
     * @throws NoEditionException when there is none
     */
    public ExecutableEdition required(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return executable(calendar.required(day));
    }

    /** {@return the edition of that name, such as {@code label/2026}} */
    public Optional<ExecutableEdition> named(String id) {
        Objects.requireNonNull(id, "id");
        return calendar.named(id).map(this::executable);
    }

    private ExecutableEdition executable(Edition edition) {
        return Objects.requireNonNull(byId.get(edition.id()));
    }
}
