package fr.cahier.internal.language;

import fr.cahier.dossier.schema.NearestName;
import java.util.Collection;
import java.util.stream.Collectors;

/** What was probably meant, in French. */
public final class Suggestions {

    private static final int MAX_LIST = 15;

    private Suggestions() {}

    /** {@return the nearest known name, else {@code advice}} */
    public static String nearestOr(String written, Collection<String> known, String advice) {
        return NearestName.to(written, known)
                .map(name -> "Vouliez-vous écrire « " + name + " » ?")
                .orElse(advice);
    }

    /** {@return the nearest known name, else all of them when they are few} */
    static String nearest(String written, Collection<String> known) {
        String end = known.size() <= MAX_LIST ? "." : "…";
        return nearestOr(
                written,
                known,
                known.stream().limit(MAX_LIST).collect(Collectors.joining(", ", "Écrivez l’un de : ", end)));
    }
}
