package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;

/**
 * A chapter of the catalogue, which follows a heading of the source. Immutable and thread-safe.
 *
 * @param key name of its folder
 * @since 0.1.0
 */
@PublicApi
public record Chapter(String key, String title) {}
