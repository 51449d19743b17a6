package fr.cahier.examples.runner;

import fr.cahier.Editions;
import fr.cahier.ExecutableEdition;
import fr.cahier.regulation.Edition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    /** {@return the shipped edition that {@code changed} replaces: that of the same identifier, else the one before it} */
    static ExecutableEdition before(Edition changed, Function<String, RuntimeException> wrong) {
        String name = changed.id().substring(0, changed.id().indexOf('/'));
        List<ExecutableEdition> all = shipped(name);
        Optional<ExecutableEdition> same = all.stream()
                .filter(one -> one.edition().id().equals(changed.id()))
                .findFirst();
        return same.or(() -> all.stream()
                        .filter(one -> one.edition().from().isBefore(changed.from()))
                        .max(Comparator.comparing(one -> one.edition().from())))
                .orElseThrow(() -> wrong.apply("Aucune édition livrée de « " + name + " » n’est celle de « "
                        + changed.id() + " », ni d’avant elle. Donnez les règles d’avant par --contre : un dossier de"
                        + " règles, ou une édition livrée."));
    }

    private static List<ExecutableEdition> shipped(String name) {
        return Editions.shippedNames().contains(name) ? Editions.shipped(name).all() : List.of();
    }
}
