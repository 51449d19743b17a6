/** Obligations, thresholds and rules of an edition in words. Pure functions. */
@NullMarked
package fr.cahier.explanation;

import org.jspecify.annotations.NullMarked;
