/** What another edition would change for the dossiers of an office. */
@NullMarked
package fr.cahier.impact;

import org.jspecify.annotations.NullMarked;
