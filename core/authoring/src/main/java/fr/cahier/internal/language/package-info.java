/**
 * Rule files, parsed with the position of everything. The language is the small part of DRL needed to compare facts;
 * everything else is refused before any engine sees it.
 */
@NullMarked
package fr.cahier.internal.language;

import org.jspecify.annotations.NullMarked;
