/** Prepares parsed rules for the matcher; nothing is compiled or generated. */
@NullMarked
package fr.cahier.internal.interpreter;

import org.jspecify.annotations.NullMarked;
