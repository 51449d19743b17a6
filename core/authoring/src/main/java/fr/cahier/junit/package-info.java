/** The cases of a folder of rules as JUnit tests of a host; needs {@code junit-jupiter-api} on the class path. */
@NullMarked
package fr.cahier.junit;

import org.jspecify.annotations.NullMarked;
