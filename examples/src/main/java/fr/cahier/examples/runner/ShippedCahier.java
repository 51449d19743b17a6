package fr.cahier.examples.runner;

import fr.cahier.Editions;
import fr.cahier.ExecutableEdition;
import fr.cahier.regulation.Edition;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The shipped cahier des charges that is meant where none is named. */
final class ShippedCahier {

    private ShippedCahier() {}

    /**
     * {@return the only one}
     *
     * @param wrong makes the exception thrown when there is none, or several
     * @param option by which one is named
     */
    static String only(String option, Function<String, RuntimeException> wrong) {
        List<String> names = Editions.shippedNames();
        if (names.size() == 1) {
            return names.get(0);
        }
        throw wrong.apply(
                names.isEmpty()
                        ? "Aucun cahier des charges n’est livré. Donnez un dossier de règles par " + option + "."
                        : "Plusieurs cahiers des charges sont livrés : " + String.join(", ", names)
                                + ". Dites lequel par " + option + ".");
    }

    /**
     * {@return the shipped edition that {@code changed} replaces}
     *
     * @param wrong makes the exception thrown when there is none, or several may be meant
     */
    static ExecutableEdition before(Edition changed, Function<String, RuntimeException> wrong) {
        String name = name(changed);
        return before(
                changed,
                Editions.shippedNames().contains(name) ? Editions.shipped(name).all() : List.of(),
                wrong);
    }

    /** {@return that of the same identifier, else the only one before it} */
    static ExecutableEdition before(
            Edition changed, List<ExecutableEdition> shipped, Function<String, RuntimeException> wrong) {
        List<ExecutableEdition> same = among(shipped, edition -> edition.id().equals(changed.id()));
        List<ExecutableEdition> meant =
                same.isEmpty() ? among(shipped, edition -> edition.from().isBefore(changed.from())) : same;
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw wrong.apply(
                meant.isEmpty()
                        ? "Aucune édition livrée de « " + name(changed) + " » n’est celle de « " + changed.id()
                                + " », ni d’avant elle. Donnez les règles d’avant par --contre : un dossier de règles,"
                                + " ou une édition livrée."
                        : "Plusieurs éditions livrées peuvent être celle d’avant « " + changed.id() + " » : "
                                + meant.stream().map(one -> one.edition().id()).collect(Collectors.joining(", "))
                                + ". Dites laquelle par --contre.");
    }

    private static String name(Edition edition) {
        return edition.id().substring(0, edition.id().indexOf('/'));
    }

    private static List<ExecutableEdition> among(List<ExecutableEdition> shipped, Predicate<Edition> meant) {
        return shipped.stream().filter(one -> meant.test(one.edition())).toList();
    }
}
