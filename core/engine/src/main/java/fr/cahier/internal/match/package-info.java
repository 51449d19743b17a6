/**
 * Matches rules against facts. A rule comes here compiled to patterns in a row; what it was written in, and which engine
 * understood it, is not known here.
 */
@NullMarked
package fr.cahier.internal.match;

import org.jspecify.annotations.NullMarked;
