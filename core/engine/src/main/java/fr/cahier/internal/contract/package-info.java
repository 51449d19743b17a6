/** What the documents on verdicts hold, and their formats. */
@NullMarked
package fr.cahier.internal.contract;

import org.jspecify.annotations.NullMarked;
