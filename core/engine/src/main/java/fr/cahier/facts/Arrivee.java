package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import java.time.Instant;

/**
 * When the application arrived: the interval that its stamps have in common or, where they have nothing in common, the one
 * that holds them all.
 *
 * @param auPlusTot first instant that the stamps may mean
 * @param auPlusTard last instant that the stamps may mean
 * @param contradictoire true when the deposit's stamp and the acknowledgement's cannot mean the same instant
 */
@PublicApi
public record Arrivee(Instant auPlusTot, Instant auPlusTard, boolean contradictoire) {}
