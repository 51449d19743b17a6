/** Folders that somebody may send to do harm, given to the runner while Java tells what it does. */
@NullMarked
package fr.cahier.reliability.attacks;

import org.jspecify.annotations.NullMarked;
