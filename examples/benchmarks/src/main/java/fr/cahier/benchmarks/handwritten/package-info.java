/**
 * The cahier des charges of 2020 as a Java programmer would write it without rules: a second opinion, and the yardstick of the
 * benchmarks. It takes the dossier, the catalogue, its wordings and thresholds, and nothing else of Cahier: it counts,
 * compares, settles and tells by itself.
 */
@NullMarked
package fr.cahier.benchmarks.handwritten;

import org.jspecify.annotations.NullMarked;
