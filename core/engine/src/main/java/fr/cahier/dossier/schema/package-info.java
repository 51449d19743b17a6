/**
 * The shape of a dossier, derived once from its records: what can be said, under which name, and what is accepted there.
 * Reader, writer, JSON Schema and remedies all speak from this one picture.
 */
@NullMarked
package fr.cahier.dossier.schema;

import org.jspecify.annotations.NullMarked;
