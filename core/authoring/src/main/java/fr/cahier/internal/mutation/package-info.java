/** Small changes of an edition, made and tried on its cases. */
@NullMarked
package fr.cahier.internal.mutation;

import org.jspecify.annotations.NullMarked;
