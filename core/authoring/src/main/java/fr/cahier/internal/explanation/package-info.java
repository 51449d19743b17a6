/** Rules and thresholds in French sentences. Pure functions. */
@NullMarked
package fr.cahier.internal.explanation;

import org.jspecify.annotations.NullMarked;
