/** Readings that an office settled on, where the text leaves a question open. */
@NullMarked
package fr.cahier.doctrine;

import org.jspecify.annotations.NullMarked;
