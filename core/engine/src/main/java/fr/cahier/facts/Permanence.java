package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Semaine;
import org.jspecify.annotations.Nullable;

/**
 * The weekly opening of a site, or of a remote-only structure, in half-days; of alternate weeks the poorer counts. A slot
 * that is not held every week of the year, or not yet on the day of the deposit, is under no circumstances beyond dispute.
 * Immutable and thread-safe.
 *
 * @param site id of the site; null for the structure
 * @param creneauxValides slots with day, start and end
 * @param demiJourneesCertaines dedicated half-days under every reading of the text
 * @param demiJourneesPleines dedicated half-days that are full, by day and without appointment, in presence or at a distance
 * @param demiJourneesPleinesSiToutCompte the same, if slots without service or hours were dedicated
 * @param demiJourneesPossibles dedicated half-days, but those too short for any reading
 * @param demiJourneesSiToutCompte the same, if slots without service or hours were dedicated
 * @param semaine the poorer of two alternate weeks; null where they are alike, or each is the poorer under some reading
 * @param plannings documents that the slots are from; slots that name none are from one
 * @param contradictoire true when two documents disagree
 * @param differences in what they do, in French; null where none disagree
 * @since 0.1.0
 */
@PublicApi
public record Permanence(
        @Nullable String site,
        int creneaux,
        int creneauxValides,
        int demiJourneesCertaines,
        int demiJourneesPleines,
        int demiJourneesPleinesSiToutCompte,
        int demiJourneesPossibles,
        int demiJourneesSiToutCompte,
        @Nullable Semaine semaine,
        int plannings,
        boolean contradictoire,
        @Nullable String differences) {}
