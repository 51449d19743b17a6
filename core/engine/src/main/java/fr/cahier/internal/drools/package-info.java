/** The only package that knows Drools: it makes the executable model of shipped rules ready for the matcher. */
@NullMarked
package fr.cahier.internal.drools;

import org.jspecify.annotations.NullMarked;
