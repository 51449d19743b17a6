package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;

/**
 * A fact of the dossier that a finding rests on.
 *
 * @param pointer JSON pointer into the dossier, its sites in the order of their identifiers
 * @param value what is said there: a Boolean, a number, a text, a list or a map of these
 */
@PublicApi
public record UsedFact(String pointer, Object value) {
    /** Short, and nothing that people wrote: it may stand in a host's log. */
    @Override
    public String toString() {
        return "UsedFact[" + pointer + "]";
    }
}
