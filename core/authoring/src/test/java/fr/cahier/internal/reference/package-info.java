/**
 * What tests of several modules share: the engine's own session, which is the reference of what rules match. Nothing of it
 * reaches a host.
 */
@NullMarked
package fr.cahier.internal.reference;

import org.jspecify.annotations.NullMarked;
