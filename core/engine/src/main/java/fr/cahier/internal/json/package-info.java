/** Reads and writes JSON; the only package that knows Jackson. */
@NullMarked
package fr.cahier.internal.json;

import org.jspecify.annotations.NullMarked;
