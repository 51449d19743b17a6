/** For hosts that run rules in sessions of their own, through the KIE API. */
@NullMarked
package fr.cahier.kie;

import org.jspecify.annotations.NullMarked;
