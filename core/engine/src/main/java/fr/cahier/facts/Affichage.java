package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;

/**
 * How early the closings of one site were displayed.
 *
 * @param site id of the site
 * @param congesTardifs holiday closings displayed on their first day or later
 * @param exceptionnellesTardives exceptional closings displayed on their first day or later
 */
@PublicApi
public record Affichage(String site, int congesTardifs, int exceptionnellesTardives) {}
