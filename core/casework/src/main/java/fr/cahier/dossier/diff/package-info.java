/** Changes from one state of a dossier to the next. */
@NullMarked
package fr.cahier.dossier.diff;

import org.jspecify.annotations.NullMarked;
