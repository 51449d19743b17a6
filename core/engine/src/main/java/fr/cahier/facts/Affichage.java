package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;

/**
 * Closings of a site displayed late: on their first day or after it. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public record Affichage(String site, int congesTardifs, int exceptionnellesTardives) {}
