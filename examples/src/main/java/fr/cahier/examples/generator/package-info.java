/**
 * Dossiers for tests, benchmarks and demonstrations: the same seed gives the same dossier, on every machine.
 */
@NullMarked
package fr.cahier.examples.generator;

import org.jspecify.annotations.NullMarked;
