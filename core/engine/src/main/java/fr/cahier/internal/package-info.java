/** Internal: anything here may change without notice. */
@NullMarked
package fr.cahier.internal;

import org.jspecify.annotations.NullMarked;
