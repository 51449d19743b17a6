/** The same dossiers on several Java machines, under several locales and zones: the same bytes. */
@NullMarked
package fr.cahier.reliability.determinism;

import org.jspecify.annotations.NullMarked;
