/** Computes the derived facts from a dossier and a regulation's thresholds: pure functions, no law but parameters. */
@NullMarked
package fr.cahier.internal.derive;

import org.jspecify.annotations.NullMarked;
