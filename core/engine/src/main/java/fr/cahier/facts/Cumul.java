package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;

/**
 * The weekly opening of all sites together, in half-days; of alternate weeks the poorer counts, and the same morning at
 * two places counts twice.
 *
 * @param certaines dedicated half-days under every reading of the text
 * @param possibles dedicated half-days, but those too short for any reading
 * @param envisageables the same, if what sites leave unsaid were dedicated
 */
@PublicApi
public record Cumul(int certaines, int possibles, int envisageables) {}
