package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * The places of a network inside the perimeter of the edition. Counts are null when the list of sites is absent.
 * Immutable and thread-safe.
 *
 * @param adresses different addresses, of sites that are said to receive the public inside it; one without an address is
 *     told apart by its municipality; without the halts of a travelling service
 * @param departements departments of these sites
 * @param adressesAvecHaltes the same addresses, and those of halts of a travelling service
 * @param departementsAvecHaltes departments of all these
 * @param adressesPossibles addresses of all sites that may receive there; one without an address is one of its own
 * @since 0.1.0
 */
@PublicApi
public record Maillage(
        @Nullable Integer adresses,
        @Nullable Integer departements,
        @Nullable Integer adressesAvecHaltes,
        @Nullable Integer departementsAvecHaltes,
        @Nullable Integer adressesPossibles) {}
