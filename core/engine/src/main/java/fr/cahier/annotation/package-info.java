/** Marks on types, for those who read or check them. */
@NullMarked
package fr.cahier.annotation;

import org.jspecify.annotations.NullMarked;
