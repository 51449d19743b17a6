/** The officer's review, beside the dossier and the engine's verdict, of which it changes neither. */
@NullMarked
package fr.cahier.instruction;

import org.jspecify.annotations.NullMarked;
