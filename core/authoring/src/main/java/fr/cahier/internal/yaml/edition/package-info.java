/** The YAML files of an edition: their form and meaning. Their keys are French, as policy staff write them. */
@NullMarked
package fr.cahier.internal.yaml.edition;

import org.jspecify.annotations.NullMarked;
