package fr.cahier.verdict;

/**
 * Something to be supplied.
 *
 * @param pointer JSON pointer to where it is to be said
 * @param accepted which values are accepted, in French
 */
public record Supply(String pointer, String accepted) {}
