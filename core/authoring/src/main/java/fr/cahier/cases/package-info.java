/** Cases in officers' words: a dossier of a few facts, and the expected finding. */
@NullMarked
package fr.cahier.cases;

import org.jspecify.annotations.NullMarked;
