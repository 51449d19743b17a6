package fr.cahier.regulation;

/**
 * A chapter of the catalogue, which follows a heading of the source.
 *
 * @param key its folder
 * @param title its title
 */
public record Chapter(String key, String title) {}
