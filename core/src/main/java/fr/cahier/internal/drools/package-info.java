/** The only package that knows Drools. */
@NullMarked
package fr.cahier.internal.drools;

import org.jspecify.annotations.NullMarked;
