/** An edition in a folder, where people may have put anything. */
@NullMarked
package fr.cahier.internal.folder;

import org.jspecify.annotations.NullMarked;
