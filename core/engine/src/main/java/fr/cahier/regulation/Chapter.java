package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;

/**
 * A chapter of the catalogue, which follows a heading of the source.
 *
 * @param key name of its folder
 */
@PublicApi
public record Chapter(String key, String title) {}
