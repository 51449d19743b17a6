package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * The sites, and whether somebody is received there. Counts are null when the list of sites is absent.
 * Immutable and thread-safe.
 *
 * @param sitesIncertains sites that do not say whether they receive the public
 * @param espacesDedies sites that receive the public in a dedicated space, which nobody shares
 * @param espacesPartages the same, in premises that somebody else has too
 * @param espacesPartagesNonDits sites that receive the public in shared premises, and do not say whether in a dedicated space
 * @param espacesIncertains other sites that may, but do not say enough
 * @param distanceSeule whether only remote channels are open; null when not established
 * @param distanceContredite true when the dossier both denies and describes reception on site
 * @since 0.1.0
 */
@PublicApi
public record Implantation(
        @Nullable Integer sites,
        @Nullable Integer sitesRecevant,
        @Nullable Integer sitesIncertains,
        @Nullable Integer espacesDedies,
        @Nullable Integer espacesPartages,
        @Nullable Integer espacesPartagesNonDits,
        @Nullable Integer espacesIncertains,
        @Nullable Boolean distanceSeule,
        boolean distanceContredite) {

    /** {@return whether the public may be received on site: nothing establishes that only remote channels are open} */
    public boolean surPlacePossible() {
        return !Boolean.TRUE.equals(distanceSeule);
    }
}
