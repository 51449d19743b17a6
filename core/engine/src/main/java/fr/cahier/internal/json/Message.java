package fr.cahier.internal.json;

import fr.cahier.dossier.IssueCode;

/**
 * A message about a file, in French.
 *
 * @param code what is wrong, for programs
 * @param reason what was found and what is accepted, in whole sentences
 * @param advice one thing to try, a whole sentence
 */
record Message(IssueCode code, String reason, String advice) {}
