/** What editions have computed, from their declarations alone: exact numbers, each between bounds that silence widens. */
@NullMarked
package fr.cahier.internal.compute;

import org.jspecify.annotations.NullMarked;
