/** Writes files so that they appear whole, and together. */
@NullMarked
package fr.cahier.examples.files;

import org.jspecify.annotations.NullMarked;
