package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;

/**
 * Places where advice is given. Immutable and thread-safe.
 *
 * @param chezEmployeur places in the advised person's company
 * @param enEntreprise places in a company without saying whose
 * @since 0.1.0
 */
@PublicApi
public record LieuxConseil(int lieux, int chezEmployeur, int enEntreprise) {}
