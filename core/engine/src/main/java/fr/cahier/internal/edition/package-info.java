/** An edition that was read and checked before, in a form that is read again without its YAML files. */
@NullMarked
package fr.cahier.internal.edition;

import org.jspecify.annotations.NullMarked;
