/** The folder of an edition, in which people may have put anything. */
@NullMarked
package fr.cahier.internal.folder;

import org.jspecify.annotations.NullMarked;
