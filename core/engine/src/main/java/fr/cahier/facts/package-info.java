/**
 * Derived facts: what the rules match beside the records of the dossier. Each is computed once, here, from the dossier
 * and the regulation's thresholds, so that a condition only compares properties. A value that cannot be known is null
 * and matches no comparison.
 */
@NullMarked
package fr.cahier.facts;

import org.jspecify.annotations.NullMarked;
