/**
 * A campaign that looks for crashes, hangs, lost files, leaks and differences, and writes down what it found. Each part
 * can be run alone, in a short form or in whole.
 */
@NullMarked
package fr.cahier.reliability;

import org.jspecify.annotations.NullMarked;
