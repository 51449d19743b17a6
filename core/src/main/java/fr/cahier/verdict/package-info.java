/** The verdict and how it is closed: pure functions of what matched, without any knowledge of the rule engine. */
@NullMarked
package fr.cahier.verdict;

import org.jspecify.annotations.NullMarked;
