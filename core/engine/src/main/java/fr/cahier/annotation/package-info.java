/** Annotations on types. */
@NullMarked
package fr.cahier.annotation;

import org.jspecify.annotations.NullMarked;
