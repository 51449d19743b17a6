/**
 * What a dossier can say. Names are French, as in the rule files; JSON uses them in snake case. A null component means "not
 * said" and nothing else; sections, of {@code Dossier} or inside a record, are never null.
 *
 * <p>Values and names that the first text needs stand here, and their French words in the resources beside; a test keeps them
 * out of every other package of the library.
 */
@NullUnmarked
package fr.cahier.dossier;

import org.jspecify.annotations.NullUnmarked;
