package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * Whether interviews are held apart, out of hearing: for each site that receives the public, and for the structure.
 * Immutable and thread-safe.
 *
 * @param site id of the site; null for the structure
 * @param separes null when it is not said; of the structure, false when it or one of these sites says no
 * @since 0.1.0
 */
@PublicApi
public record Entretiens(@Nullable String site, @Nullable Boolean separes) {}
