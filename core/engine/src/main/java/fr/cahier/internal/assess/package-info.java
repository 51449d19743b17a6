/** The verdict and how it is closed: pure functions of what matched, without any knowledge of the rule engine. */
@NullMarked
package fr.cahier.internal.assess;

import org.jspecify.annotations.NullMarked;
