package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * Where the candidate is. Counts are null while the list of sites is not said.
 *
 * @param sites sites listed
 * @param sitesDistincts sites that may receive the public, and are not at the same address as another; null when of
 *     some site nothing is said
 * @param departements distinct departments of the same sites
 * @param sitesRecevant sites that receive the public
 * @param sitesIncertains sites that do not say whether they receive the public
 * @param espacesDedies sites that receive the public in a dedicated space
 * @param espacesIncertains sites that may have one, but do not say all that is needed to know
 * @param distanceSeule true when it is established that nobody is received on site and that a channel at a distance is
 *     open; false when the contrary is established; null when neither is
 * @param distanceContredite true when the candidate says that nobody is received face to face, and describes a
 *     reception on site
 * @param sitesDansAncrage sites inside the territory the structure says it is rooted in; null while the codes of that
 *     territory are not said
 * @param sitesNonSitues sites that do not say their municipality
 * @param codesNonCompares codes of that territory that are neither a municipality nor a department, so that no site can be
 *     compared with them
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
