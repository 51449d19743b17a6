/** The contracts of documents, for databind of Jackson 2. */
@NullMarked
package fr.cahier.jackson2;

import org.jspecify.annotations.NullMarked;
