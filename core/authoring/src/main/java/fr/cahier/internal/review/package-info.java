/** What can be said of an edition without running it: whether its rules, thresholds, wordings and passages fit. */
@NullMarked
package fr.cahier.internal.review;

import org.jspecify.annotations.NullMarked;
