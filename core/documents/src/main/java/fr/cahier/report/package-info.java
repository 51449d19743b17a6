/** Renderings of a verdict for a reader: pure functions, without any knowledge of the engine. */
@NullMarked
package fr.cahier.report;

import org.jspecify.annotations.NullMarked;
