package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * The weekly opening of a site, or of a remote-only structure, in half-days; of alternate weeks the poorer counts.
 *
 * @param site id of the site; null for the structure
 * @param creneauxValides slots with day, start and end
 * @param certaines dedicated half-days under every reading of the text
 * @param possibles dedicated half-days, but those too short for any reading
 * @param envisageables the same, if slots without service or hours were dedicated
 * @param contradictoire true when two documents disagree
 */
@PublicApi
public record Permanence(
        @Nullable String site,
        int creneaux,
        int creneauxValides,
        int certaines,
        int possibles,
        int envisageables,
        boolean contradictoire) {}
