/** The doors of those who write editions: a folder begun, loaded, watched, checked, tried, prepared for a jar. */
@NullMarked
package fr.cahier.authoring;

import org.jspecify.annotations.NullMarked;
