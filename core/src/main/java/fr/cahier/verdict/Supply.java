package fr.cahier.verdict;

import java.util.List;

/**
 * Something to be supplied.
 *
 * @param pointer JSON pointer to where it is to be said
 * @param accepted which values are accepted, in French
 */
public record Supply(String pointer, String accepted) {

    static final String LIST_OF = "une liste dont chaque élément dit : ";

    /** {@return of a list to be supplied, the keys that each of its elements has to say; empty for anything else} */
    public List<String> keys() {
        return accepted.startsWith(LIST_OF)
                ? List.of(accepted.substring(LIST_OF.length()).split(", "))
                : List.of();
    }
}
