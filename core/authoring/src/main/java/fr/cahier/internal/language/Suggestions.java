package fr.cahier.internal.language;

import fr.cahier.dossier.schema.NearestName;
import java.util.Collection;
import java.util.stream.Collectors;

/** What was probably meant, in French. */
public final class Suggestions {

    private static final int MAX_LIST = 15;

    private Suggestions() {}

    /** {@return the nearest known name, else all of them when they are few} */
    static String nearest(String written, Collection<String> known) {
        String end = known.size() <= MAX_LIST ? "." : "…";
        return NearestName.suggested(
                written,
                known,
                known.stream().limit(MAX_LIST).collect(Collectors.joining(", ", "Écrivez l’un de : ", end)));
    }
}
