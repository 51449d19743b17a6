package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import java.time.Instant;

/**
 * When the application arrived: the intersection of its stamps' intervals or, when that is empty, their span.
 *
 * @param auPlusTot first possible instant
 * @param auPlusTard last possible instant
 * @param auJour true when no stamp says more than the day
 * @param contradictoire true when the deposit's stamp and the acknowledgement's exclude each other
 */
@PublicApi
public record Arrivee(Instant auPlusTot, Instant auPlusTard, boolean auJour, boolean contradictoire) {}
