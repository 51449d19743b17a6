/** YAML files, read in one pass into values with their location. Nothing else knows the parser. */
@NullMarked
package fr.cahier.internal.yaml;

import org.jspecify.annotations.NullMarked;
