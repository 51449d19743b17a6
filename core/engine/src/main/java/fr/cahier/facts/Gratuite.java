package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;

/**
 * Fees of the labelled service. Immutable and thread-safe.
 *
 * @param payants fees above zero paid by the person advised, without an end
 * @param provisoires the same, until a day
 * @param incertains fees without payer, amount or service, which the person may have to pay
 * @since 0.1.0
 */
@PublicApi
public record Gratuite(int tarifs, int payants, int provisoires, int incertains) {}
