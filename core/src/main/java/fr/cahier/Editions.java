package fr.cahier;

import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.Severity;
import fr.cahier.regulation.text.FolderLimits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The editions of one cahier des charges, side by side. The day of the deposit chooses. Immutable and thread-safe.
 *
 * <ul>
 *   <li>An edition without a last day holds until the day before the next one begins.
 *   <li>Two editions that are in force on one day are refused when they are put together.
 *   <li>On a day on which none is in force there is no edition: never the nearest.
 * </ul>
 */
public final class Editions {

    private final List<Regulation> editions;

    private Editions(List<Regulation> editions) {
        this.editions = editions;
    }

    /**
     * {@return the editions of {@code cahier} that are on the class path, such as those of {@code spro-conseil}; or the
     * one that {@code spro-conseil/2020} names}
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
        return of(ShippedEditions.ids(cahier, loader).stream()
                .map(id -> Regulations.shipped(id, loader))
                .toList());
    }

    /**
     * {@return the edition that stands in {@code folder}, or in each of its sub-folders, checked}
     *
     * @throws RuleDefectException when something is wrong in them, or there is none
     */
    public static Editions directory(Path folder) {
        return directory(folder, FolderLimits.standard());
    }

    /**
     * {@return the same, each edition within {@code limits}}
     *
     * @throws RuleDefectException when something is wrong in them, there is more than that, or there is none
     */
    public static Editions directory(Path folder, FolderLimits limits) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(limits, "limits");
        return of(FolderFiles.editions(folder, limits).stream()
                .map(edition -> Regulations.directory(edition, limits))
                .toList());
    }

    /**
     * {@return these editions}
     *
     * @throws RuleDefectException when two of them cannot stand side by side
     */
    public static Editions of(Regulation... editions) {
        Objects.requireNonNull(editions, "editions");
        return of(List.of(editions));
    }

    private static Editions of(List<Regulation> loaded) {
        if (loaded.isEmpty()) {
            throw new IllegalArgumentException("Il faut au moins une édition.");
        }
        SideBySide.of(loaded).stream()
                .filter(trouble -> trouble.severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(trouble -> {
                    throw new RuleDefectException("Entre éditions : " + trouble.message() + " " + trouble.advice());
                });
        return new Editions(SideBySide.sorted(loaded));
    }

    /** {@return all of them, from the earliest to the latest} */
    public List<Regulation> all() {
        return editions;
    }

    /** {@return the latest; a dossier that says no deposit is judged under it} */
    public Regulation latest() {
        return editions.get(editions.size() - 1);
    }

    /** {@return the time zone of their dates} */
    public ZoneId zone() {
        return latest().zone();
    }

    /** {@return the edition in force on {@code day}} */
    public Optional<Regulation> on(LocalDate day) {
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
    public Regulation required(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return on(day).orElseThrow(() -> new NoEditionException(SideBySide.cahier(latest()), day, listed()));
    }

    /**
     * {@return the edition of that name, such as {@code spro-conseil/2020}}
     */
    public Optional<Regulation> named(String id) {
        Objects.requireNonNull(id, "id");
        return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    private String listed() {
        return Stream.concat(
                        Stream.iterate(0, rank -> rank < editions.size() - 1, rank -> rank + 1)
                                .map(rank -> "« " + editions.get(rank).id() + " » "
                                        + SideBySide.period(editions.get(rank), editions.get(rank + 1))),
                        Stream.of("« " + latest().id() + " » " + latest().period()))
                .collect(Collectors.joining(", "));
    }
}
