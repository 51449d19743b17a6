package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;

/**
 * How many things a finding rests on or asks for, and does not tell one by one: those beyond the first
 * {@link Finding#MAX_TOLD}, and of sentences and readings {@link Finding#MAX_SENTENCES}.
 *
 * @param facts facts of the dossier
 * @param evidence matches that name a piece
 * @param sentences matches that say something else than what the sentence tells, and readings beside those that are told
 * @param supplies places where something is to be supplied
 */
@PublicApi
public record Omitted(int facts, int evidence, int sentences, int supplies) {

    /** Nothing is left out: so it is for nearly every finding. */
    public static final Omitted NONE = new Omitted(0, 0, 0, 0);

    public static Omitted of(int facts, int evidence, int sentences, int supplies) {
        boolean isNone = facts == 0 && evidence == 0 && sentences == 0 && supplies == 0;
        return isNone ? NONE : new Omitted(facts, evidence, sentences, supplies);
    }

    /** {@return whether everything is told} */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
