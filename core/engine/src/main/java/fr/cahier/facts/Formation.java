package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * The professional development of one staff member in the own network or with the CARIF-OREF.
 * Immutable and thread-safe.
 *
 * @param anciennete months begun from the last dated action to the day of the deposit; null when none is dated up to it
 * @since 0.1.0
 */
@PublicApi
public record Formation(String personnel, @Nullable Integer anciennete) {}
