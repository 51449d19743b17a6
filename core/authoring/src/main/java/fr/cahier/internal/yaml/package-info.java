/** YAML files, read in one pass into a tree of values that know where they are written. Nothing else knows the parser. */
@NullMarked
package fr.cahier.internal.yaml;

import org.jspecify.annotations.NullMarked;
