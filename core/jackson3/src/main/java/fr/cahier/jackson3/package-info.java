/** The contracts of documents, for databind of Jackson 3. */
@NullMarked
package fr.cahier.jackson3;

import org.jspecify.annotations.NullMarked;
