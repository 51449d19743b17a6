/** Shipped editions, in the form that the build read and checked. */
@NullMarked
package fr.cahier.internal.edition;

import org.jspecify.annotations.NullMarked;
