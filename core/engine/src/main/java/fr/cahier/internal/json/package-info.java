/** The JSON form of a dossier: reading, writing, schema. */
@NullMarked
package fr.cahier.internal.json;

import org.jspecify.annotations.NullMarked;
