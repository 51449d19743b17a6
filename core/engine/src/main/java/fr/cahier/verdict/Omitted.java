package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;

/**
 * Counts of what a finding omits beyond {@link Finding#MAX_LISTED} and {@link Finding#MAX_SENTENCES}.
 * Immutable and thread-safe.
 *
 * @param evidence matches that name a piece
 * @param sentences matches with another sentence, and readings
 * @param supplies things to supply
 * @since 0.1.0
 */
@PublicApi
public record Omitted(int facts, int evidence, int sentences, int supplies) {

    public static final Omitted NONE = new Omitted(0, 0, 0, 0);

    public static Omitted of(int facts, int evidence, int sentences, int supplies) {
        boolean isNone = facts == 0 && evidence == 0 && sentences == 0 && supplies == 0;
        return isNone ? NONE : new Omitted(facts, evidence, sentences, supplies);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
