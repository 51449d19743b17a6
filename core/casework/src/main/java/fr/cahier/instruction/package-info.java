/**
 * The officer's hand: what was seen on site, which reading was chosen, where the officer departs from the engine. It
 * stands beside the dossier and beside the verdict, and changes neither.
 */
@NullMarked
package fr.cahier.instruction;

import org.jspecify.annotations.NullMarked;
