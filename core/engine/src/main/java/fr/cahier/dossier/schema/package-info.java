/** The schema of a dossier, derived once from its records; reader, writer, JSON Schema and remedies use it. */
@NullMarked
package fr.cahier.dossier.schema;

import org.jspecify.annotations.NullMarked;
