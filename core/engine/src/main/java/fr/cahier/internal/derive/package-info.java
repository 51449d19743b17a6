/** Derives facts from a dossier and the thresholds of an edition: pure functions, no law but parameters. */
@NullMarked
package fr.cahier.internal.derive;

import org.jspecify.annotations.NullMarked;
