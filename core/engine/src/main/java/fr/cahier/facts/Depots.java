package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * Several deposits of one application; absent where there is one. Immutable and thread-safe.
 *
 * @param nombre how many there are
 * @param retenu index of the one that counts in the dossier's list; null when it is the one beside the list
 * @since 0.1.0
 */
@PublicApi
public record Depots(int nombre, @Nullable Integer retenu) {}
