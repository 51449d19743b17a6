/** Checks of an edition without running it: whether rules, thresholds, wordings and passages fit together. */
@NullMarked
package fr.cahier.internal.review;

import org.jspecify.annotations.NullMarked;
