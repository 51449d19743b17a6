/**
 * The fact model: what a dossier can say. Names are French, because policy staff meet them in the rule files; in JSON
 * they are the same words in snake case. Every component of every record may be null, which means "not said" and
 * nothing else; only {@code Dossier}'s sections, and the sections inside a record, are never null.
 */
@NullUnmarked
package fr.cahier.dossier;

import org.jspecify.annotations.NullUnmarked;
