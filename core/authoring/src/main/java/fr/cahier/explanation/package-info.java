/** What an edition asks, told to people: its obligations, its thresholds, and its rules read aloud. Pure functions. */
@NullMarked
package fr.cahier.explanation;

import org.jspecify.annotations.NullMarked;
