/** The door of the library: {@link fr.cahier.Evaluator}. */
@NullMarked
package fr.cahier;

import org.jspecify.annotations.NullMarked;
