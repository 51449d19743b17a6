/** Renderings of verdicts, plans, impacts and explanations: pure functions that know nothing of the engine. */
@NullMarked
package fr.cahier.report;

import org.jspecify.annotations.NullMarked;
