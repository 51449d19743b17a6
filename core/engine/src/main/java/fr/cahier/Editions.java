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
 * The editions of one cahier des charges, ready to judge; the day of the deposit chooses, see {@link EditionCalendar}.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
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
     * {@return the editions on the class path of a cahier such as {@code label}, or the one edition {@code label/2026}}
     *
     * @throws IllegalArgumentException when there is none
     * @throws RuleDefectException when their files are inconsistent, or two jars hold the same edition
     */
    public static Editions shipped(String cahier) {
        return shipped(cahier, Editions.class.getClassLoader());
    }

    /** {@return the names of the cahiers des charges that the jars on the class path offer, in alphabetical order} */
    public static List<String> shippedNames() {
        return shippedNames(Editions.class.getClassLoader());
    }

    /** Like {@link #shippedNames()}, found by {@code loader}. */
    public static List<String> shippedNames(ClassLoader loader) {
        Objects.requireNonNull(loader, "loader");
        return ShippedEditions.names(loader);
    }

    /** Like {@link #shipped(String)}, found by {@code loader}. */
    public static Editions shipped(String cahier, ClassLoader loader) {
        Objects.requireNonNull(cahier, "cahier");
        Objects.requireNonNull(loader, "loader");
        return new Editions(ShippedEditions.ids(cahier, loader).stream()
                .map(id -> ExecutableEdition.shipped(id, loader))
                .toList());
    }

    /** @throws RuleDefectException when two editions conflict */
    public static Editions of(ExecutableEdition... editions) {
        Objects.requireNonNull(editions, "editions");
        return new Editions(List.of(editions));
    }

    /** @throws RuleDefectException when two editions conflict */
    public static Editions of(List<ExecutableEdition> editions) {
        Objects.requireNonNull(editions, "editions");
        return new Editions(editions);
    }

    public EditionCalendar calendar() {
        return calendar;
    }

    /** {@return all editions, earliest first} */
    public List<ExecutableEdition> all() {
        return calendar.all().stream().map(this::executable).toList();
    }

    /** {@return the latest edition, which judges dossiers without a deposit} */
    public ExecutableEdition latest() {
        return executable(calendar.latest());
    }

    /** {@return the time zone of the editions' dates} */
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

    /** @param id such as {@code label/2026} */
    public Optional<ExecutableEdition> named(String id) {
        Objects.requireNonNull(id, "id");
        return calendar.named(id).map(this::executable);
    }

    private ExecutableEdition executable(Edition edition) {
        return Objects.requireNonNull(byId.get(edition.id()));
    }
}
