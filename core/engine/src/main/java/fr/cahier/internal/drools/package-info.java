/** Compiles Drools' executable model for the matcher; the only package that knows Drools. */
@NullMarked
package fr.cahier.internal.drools;

import org.jspecify.annotations.NullMarked;
