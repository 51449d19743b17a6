/** The JSON form of a dossier: reading, writing, schema. */
@NullMarked
package fr.cahier.json;

import org.jspecify.annotations.NullMarked;
