/** Small changes of the rules, one at a time, and whether the cases would notice them. */
@NullMarked
package fr.cahier.cases.mutation;

import org.jspecify.annotations.NullMarked;
