package fr.cahier.internal.language;

import fr.cahier.dossier.schema.NearestName;
import java.util.Collection;

final class Suggestions {

    private static final int MAX_LIST = 15;

    private Suggestions() {}

    /** {@return the nearest known name, else all of them when they are few} */
    static String nearest(String written, Collection<String> known) {
        return NearestName.to(written, known)
                .map(name -> "Vouliez-vous écrire « " + name + " » ?")
                .orElseGet(() -> list(known));
    }

    private static String list(Collection<String> known) {
        return known.size() <= MAX_LIST
                ? "Écrivez l’un de : " + String.join(", ", known) + "."
                : "Écrivez l’un de : "
                        + String.join(", ", known.stream().limit(MAX_LIST).toList()) + "…";
    }
}
