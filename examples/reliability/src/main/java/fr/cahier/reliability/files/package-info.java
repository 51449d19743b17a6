/** What becomes of files when a program is ended while it writes, or the disk is full. */
@NullMarked
package fr.cahier.reliability.files;

import org.jspecify.annotations.NullMarked;
