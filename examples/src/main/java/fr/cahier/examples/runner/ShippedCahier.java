package fr.cahier.examples.runner;

import fr.cahier.Editions;
import java.util.List;
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

    /** {@return that none of that name is shipped, and which are} */
    static String unknown(String id) {
        List<String> names = Editions.shippedNames();
        return "Le cahier des charges « " + id + " » n’est pas disponible. "
                + (names.isEmpty()
                        ? "Aucun n’est livré."
                        : "Vérifiez son nom, ou son année. Sont livrés : " + String.join(", ", names) + ".");
    }
}
