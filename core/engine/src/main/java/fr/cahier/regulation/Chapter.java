package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;

/**
 * A chapter of the catalogue, which follows a heading of the source.
 *
 * @param key its folder
 * @param title its title
 */
@PublicApi
public record Chapter(String key, String title) {}
