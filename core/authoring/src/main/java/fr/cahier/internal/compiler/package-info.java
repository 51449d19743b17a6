/** The rule engine's compiler, for jars of editions; only their build has it on its class path. */
@NullMarked
package fr.cahier.internal.compiler;

import org.jspecify.annotations.NullMarked;
