/** A long run of a host that judges while the folder of its edition is edited. */
@NullMarked
package fr.cahier.reliability.soak;

import org.jspecify.annotations.NullMarked;
