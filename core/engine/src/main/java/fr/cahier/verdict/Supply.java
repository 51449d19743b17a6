package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import java.util.List;

/**
 * Something to be supplied.
 *
 * @param pointer JSON pointer to where it is to be said
 * @param accepted which values are accepted, in French
 * @param keys of a list to be supplied, the keys that each of its elements has to say; empty for anything else
 */
@PublicApi
public record Supply(String pointer, String accepted, List<String> keys) {

    public Supply {
        keys = List.copyOf(keys);
    }

    /** A value, and not a list of elements. */
    public Supply(String pointer, String accepted) {
        this(pointer, accepted, List.of());
    }

    /** {@return a list whose elements have to say {@code keys}} */
    public static Supply ofList(String pointer, List<String> keys) {
        return new Supply(pointer, "une liste dont chaque élément dit : " + String.join(", ", keys), keys);
    }
}
