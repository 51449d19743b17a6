/** Changes from one state of a dossier to the next. */
@NullMarked
package fr.cahier.diff;

import org.jspecify.annotations.NullMarked;
