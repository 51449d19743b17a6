/** The benchmarks of Cahier: what is compared, and the one command that compares it. Never part of a build. */
@NullMarked
package fr.cahier.benchmarks;

import org.jspecify.annotations.NullMarked;
