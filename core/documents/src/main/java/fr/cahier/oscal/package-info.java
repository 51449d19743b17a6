/**
 * Verdicts in OSCAL 1.1.3: four documents that refer to one another, as trees of maps, lists and texts. Deterministic.
 */
@NullMarked
package fr.cahier.oscal;

import org.jspecify.annotations.NullMarked;
