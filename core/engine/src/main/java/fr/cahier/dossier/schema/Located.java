package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * A fact with its pointer. Immutable and thread-safe.
 *
 * @param pointer JSON pointer (RFC 6901) in the order of the {@code Dossier}
 * @param index element of the path's first list it belongs to; -1 outside lists
 * @param value null when absent
 * @since 0.1.0
 */
@PublicApi
public record Located(String pointer, int index, @Nullable Object value) {}
