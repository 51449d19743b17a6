/**
 * What Jazzer sends bytes to. A target throws only where something is wrong: an exception that is not documented, two
 * readings that differ, a text that got through unescaped.
 */
@NullMarked
package fr.cahier.reliability.fuzz;

import org.jspecify.annotations.NullMarked;
