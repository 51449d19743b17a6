/** What can be said of the cases of an edition without running them. */
@NullMarked
package fr.cahier.internal.cases;

import org.jspecify.annotations.NullMarked;
