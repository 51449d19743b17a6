package fr.cahier.facts;

/**
 * What the declared fees of the labelled service ask of the person advised.
 *
 * @param tarifs fees listed for that service
 * @param payants fees above zero that the person advised pays
 * @param incertains fees that do not say who pays, or how much
 */
public record Gratuite(int tarifs, int payants, int incertains) {}
