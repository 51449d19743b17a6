/** One edition of a cahier des charges, as data. */
@NullMarked
package fr.cahier.regulation;

import org.jspecify.annotations.NullMarked;
