package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says in one place.
 *
 * @param pointer the place, as a JSON pointer (RFC 6901) in the order of the {@code Dossier}
 * @param index which element of the first list of the path it belongs to; -1 where no list element is concerned
 * @param value what is said; null when nothing is
 */
@PublicApi
public record Located(String pointer, int index, @Nullable Object value) {}
