package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * Where the candidate is. Counts are null when the list of sites is absent.
 *
 * @param sitesDistincts sites that may receive the public, counted once per address; null when some site is empty
 * @param departements distinct departments of these sites
 * @param sitesIncertains sites that do not say whether they receive the public
 * @param espacesDedies sites that receive the public in a dedicated space
 * @param espacesIncertains sites that may, but do not say enough
 * @param distanceSeule whether only remote channels are open; null when not established
 * @param distanceContredite true when the dossier both denies and describes reception on site
 * @param sitesDansAncrage sites in the territory where the structure is rooted; null when its codes are absent
 * @param sitesNonSitues sites without a municipality
 * @param codesNonCompares codes of that territory that are neither municipality nor department
 */
@PublicApi
public record Implantation(
        @Nullable Integer sites,
        @Nullable Integer sitesDistincts,
        @Nullable Integer departements,
        @Nullable Integer sitesRecevant,
        @Nullable Integer sitesIncertains,
        @Nullable Integer espacesDedies,
        @Nullable Integer espacesIncertains,
        @Nullable Boolean distanceSeule,
        boolean distanceContredite,
        @Nullable Integer sitesDansAncrage,
        @Nullable Integer sitesNonSitues,
        @Nullable Integer codesNonCompares) {}
