/** What a host lets a folder take. */
@NullMarked
package fr.cahier.authoring.limits;

import org.jspecify.annotations.NullMarked;
