package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * The weekly opening of one site, or of a structure that works at a distance only, counted in half-days over a week; of
 * alternate weeks, the poorer one counts.
 *
 * @param site id of the site; null for the structure
 * @param creneaux slots listed
 * @param creneauxValides slots that say their day, start and end
 * @param certaines dedicated half-days that no reading contests
 * @param possibles dedicated half-days under the most generous reading of the text
 * @param envisageables the same, were every slot that leaves its service or its hours unsaid a dedicated one
 * @param contradictoire true when two documents give different schedules
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
