/**
 * A verdict in OSCAL 1.1.3, the form in which control systems exchange assessments: four documents that refer to one
 * another, as trees of maps, lists and texts. Pure functions; the same verdict gives the same trees.
 */
@NullMarked
package fr.cahier.oscal;

import org.jspecify.annotations.NullMarked;
