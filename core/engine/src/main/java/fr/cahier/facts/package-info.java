/**
 * Facts derived once from the dossier and the thresholds, so that rules only compare properties. An unknown value is
 * null and matches no comparison.
 */
@NullMarked
package fr.cahier.facts;

import org.jspecify.annotations.NullMarked;
