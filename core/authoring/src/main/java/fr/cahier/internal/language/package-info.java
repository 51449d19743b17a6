/**
 * Rule files as they are written: what each rule says, and where in its file it says so. The language is the small part of
 * DRL that people need to compare facts; everything else is refused here, before any engine sees it.
 */
@NullMarked
package fr.cahier.internal.language;

import org.jspecify.annotations.NullMarked;
