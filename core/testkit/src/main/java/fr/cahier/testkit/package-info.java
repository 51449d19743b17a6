/** A small edition to test with, on an invented text. */
@NullMarked
package fr.cahier.testkit;

import org.jspecify.annotations.NullMarked;
