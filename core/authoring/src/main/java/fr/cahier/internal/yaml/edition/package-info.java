/** The YAML files of an edition: what they may hold, and what it means. Their keys are French, as policy staff write them. */
@NullMarked
package fr.cahier.internal.yaml.edition;

import org.jspecify.annotations.NullMarked;
