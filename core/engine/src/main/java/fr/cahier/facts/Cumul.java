package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Semaine;
import org.jspecify.annotations.Nullable;

/**
 * The weekly opening of all sites together, in half-days; of alternate weeks the poorer counts, and the same morning at
 * two places counts twice. Immutable and thread-safe.
 *
 * @param demiJourneesCertaines dedicated half-days under every reading of the text
 * @param demiJourneesCertainesSiToutCompte the same, if what sites leave unsaid were dedicated
 * @param demiJourneesPossibles dedicated half-days, but those too short for any reading
 * @param demiJourneesSiToutCompte the same, if what sites leave unsaid were dedicated
 * @param semaine the poorer of two alternate weeks; null where they are alike, or each is the poorer under some reading
 * @since 0.1.0
 */
@PublicApi
public record Cumul(
        int demiJourneesCertaines,
        int demiJourneesCertainesSiToutCompte,
        int demiJourneesPossibles,
        int demiJourneesSiToutCompte,
        @Nullable Semaine semaine) {}
