/** Matches rules against facts. It knows neither the language of rules nor the engine that parsed them. */
@NullMarked
package fr.cahier.internal.match;

import org.jspecify.annotations.NullMarked;
