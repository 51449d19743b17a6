/**
 * Matches rules against facts. A rule is a list of compiled patterns; its language and the engine that parsed it are
 * unknown here.
 */
@NullMarked
package fr.cahier.internal.match;

import org.jspecify.annotations.NullMarked;
