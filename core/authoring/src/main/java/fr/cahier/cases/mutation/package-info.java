/** Small changes of the rules, which a case should notice. */
@NullMarked
package fr.cahier.cases.mutation;

import org.jspecify.annotations.NullMarked;
