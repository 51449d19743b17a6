/** Pages printed as tagged PDF. */
@NullMarked
package fr.cahier.pdf;

import org.jspecify.annotations.NullMarked;
