package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;

/** Closings of a site displayed late: on their first day or after it. */
@PublicApi
public record Affichage(String site, int congesTardifs, int exceptionnellesTardives) {}
