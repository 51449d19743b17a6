/** Entry points: {@link fr.cahier.Evaluator} judges, {@link fr.cahier.PreCheck} follows a form. */
@NullMarked
package fr.cahier;

import org.jspecify.annotations.NullMarked;
