/** What a host lets a template take, and what is wrong with one. */
@NullMarked
package fr.cahier.template;

import org.jspecify.annotations.NullMarked;
