package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;

/**
 * A fact that a finding rests on.
 *
 * @param pointer JSON pointer, with sites sorted by identifier
 * @param value a Boolean, number, text, list or map of these
 */
@PublicApi
public record UsedFact(String pointer, Object value) {
    /** Safe to log: no user text. */
    @Override
    public String toString() {
        return "UsedFact[" + pointer + "]";
    }
}
