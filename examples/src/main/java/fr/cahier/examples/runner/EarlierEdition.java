package fr.cahier.examples.runner;

import fr.cahier.Editions;
import fr.cahier.ExecutableEdition;
import fr.cahier.authoring.EditionCatalogue;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleDefectException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An edition that a changed one may replace.
 *
 * @param place what names it
 * @param loaded makes it ready to judge
 */
record EarlierEdition(String place, Edition edition, Supplier<ExecutableEdition> loaded) {

    /** Nobody keeps more editions of one cahier side by side. */
    private static final int MAX_NEIGHBOURS = 200;

    static EarlierEdition shipped(ExecutableEdition edition) {
        return new EarlierEdition(edition.edition().id(), edition.edition(), () -> edition);
    }

    /**
     * {@return what {@code changed} replaces: a shipped edition, else one in a folder beside its own}
     *
     * @param folder where {@code changed} is; null when it is shipped
     * @param wrong makes the exception thrown when there is none, or several may be meant
     */
    static EarlierEdition before(Edition changed, @Nullable Path folder, Function<String, RuntimeException> wrong) {
        String name = name(changed);
        List<EarlierEdition> shipped = Editions.shippedNames().contains(name)
                ? Editions.shipped(name).all().stream()
                        .map(EarlierEdition::shipped)
                        .toList()
                : List.of();
        List<EarlierEdition> known = meant(changed, shipped);
        return before(changed, known.isEmpty() && folder != null ? meant(changed, beside(folder)) : known, wrong);
    }

    /** {@return the only one of {@code meant}} */
    static EarlierEdition before(
            Edition changed, List<EarlierEdition> meant, Function<String, RuntimeException> wrong) {
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw wrong.apply(
                meant.isEmpty()
                        ? "Aucune édition livrée, ni d’un dossier voisin, n’est celle de « " + changed.id()
                                + " », ni d’avant elle. Donnez les règles d’avant par --contre : un dossier de règles,"
                                + " ou une édition livrée."
                        : "Plusieurs éditions peuvent être celle d’avant « " + changed.id() + " » : "
                                + meant.stream().map(EarlierEdition::place).collect(Collectors.joining(", "))
                                + ". Dites laquelle par --contre.");
    }

    /** {@return those of the same identifier, else those of the same cahier that begin before it} */
    static List<EarlierEdition> meant(Edition changed, List<EarlierEdition> known) {
        List<EarlierEdition> same = known.stream()
                .filter(one -> one.edition.id().equals(changed.id()))
                .toList();
        return same.isEmpty()
                ? known.stream()
                        .filter(one -> name(one.edition).equals(name(changed)))
                        .filter(one -> one.edition.from().isBefore(changed.from()))
                        .toList()
                : same;
    }

    private static String name(Edition edition) {
        return edition.id().substring(0, edition.id().indexOf('/'));
    }

    private static List<EarlierEdition> beside(Path folder) {
        try {
            Path own = folder.toRealPath();
            Path around = own.getParent();
            if (around == null) {
                return List.of();
            }
            try (Stream<Path> entries = Files.list(around)) {
                return entries.filter(entry -> !entry.equals(own) && Files.exists(entry.resolve("cahier.yaml")))
                        .sorted()
                        .limit(MAX_NEIGHBOURS)
                        .flatMap(EarlierEdition::in)
                        .toList();
            }
        } catch (IOException | UncheckedIOException | SecurityException unreadable) {
            return List.of();
        }
    }

    /** A neighbour with a defect is none. */
    private static Stream<EarlierEdition> in(Path folder) {
        try {
            Edition edition = EditionCatalogue.directory(folder).edition();
            return Stream.of(new EarlierEdition(folder.toString(), edition, () -> EditionFolder.load(folder)));
        } catch (RuleDefectException defects) {
            return Stream.of();
        }
    }
}
