/** One edition of a cahier des charges: its obligations, thresholds, passages, wordings and rules. */
@NullMarked
package fr.cahier.regulation;

import org.jspecify.annotations.NullMarked;
