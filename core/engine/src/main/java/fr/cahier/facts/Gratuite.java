package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;

/**
 * What the declared fees of the labelled service ask of the person advised.
 *
 * @param tarifs fees listed for that service
 * @param payants fees above zero that the person advised pays
 * @param incertains fees that do not say who pays, or how much
 */
@PublicApi
public record Gratuite(int tarifs, int payants, int incertains) {}
