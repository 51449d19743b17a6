/**
 * What a dossier can say. Names are French, as in rule files; in JSON, snake case. A null component is absent, never "no";
 * sections are never null.
 *
 * <p>Values and names that the first text needs stand here, their French words in the resources beside.
 */
@NullMarked
package fr.cahier.dossier;

import org.jspecify.annotations.NullMarked;
