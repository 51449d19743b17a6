package fr.cahier.internal.json;

/**
 * A message about a file, in French.
 *
 * @param reason what was found and what is accepted, in whole sentences
 * @param advice one thing to try, a whole sentence
 */
record Message(String reason, String advice) {}
