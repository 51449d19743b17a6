/** Makes rules ready for the matcher from what was read in rule files: nothing is compiled, and nothing is written for it. */
@NullMarked
package fr.cahier.internal.interpreter;

import org.jspecify.annotations.NullMarked;
