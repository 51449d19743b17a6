package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;

/**
 * The places in which advice is given.
 *
 * @param lieux places listed
 * @param chezEmployeur places inside the company of the person advised
 * @param enEntreprise places inside a company that do not say whose it is
 * @param incertains places that say neither
 */
@PublicApi
public record LieuxConseil(int lieux, int chezEmployeur, int enEntreprise, int incertains) {}
