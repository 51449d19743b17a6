/** The doors of JSON: dossiers, verdicts and refusals, written and read by their contracts. */
@NullMarked
package fr.cahier.json;

import org.jspecify.annotations.NullMarked;
