/** The effect of another edition on the dossiers of an office. */
@NullMarked
package fr.cahier.impact;

import org.jspecify.annotations.NullMarked;
