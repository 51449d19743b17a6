/** The cases of a folder as JUnit tests of a host; needs {@code junit-jupiter-api}. */
@NullMarked
package fr.cahier.junit;

import org.jspecify.annotations.NullMarked;
