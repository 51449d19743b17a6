/** Makes findings and verdicts from matches: pure functions that do not know the rule engine. */
@NullMarked
package fr.cahier.internal.assess;

import org.jspecify.annotations.NullMarked;
