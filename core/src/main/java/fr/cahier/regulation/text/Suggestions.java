package fr.cahier.regulation.text;

import fr.cahier.dossier.model.Nearest;
import java.util.Collection;

/** What was probably meant. */
final class Suggestions {

    private static final int LONGEST_LIST = 15;

    private Suggestions() {}

    /** {@return the nearest known name; failing that, all of them when they are few} */
    static String nearest(String written, Collection<String> known) {
        return Nearest.to(written, known)
                .map(name -> "Vouliez-vous écrire « " + name + " » ?")
                .orElseGet(() -> list(known));
    }

    private static String list(Collection<String> known) {
        return known.size() <= LONGEST_LIST
                ? "Écrivez l’un de : " + String.join(", ", known) + "."
                : "Écrivez l’un de : "
                        + String.join(", ", known.stream().limit(LONGEST_LIST).toList()) + "…";
    }
}
