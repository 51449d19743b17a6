/** Cases in officers' words: a dossier in a few facts, and the finding it must get. */
@NullMarked
package fr.cahier.cases;

import org.jspecify.annotations.NullMarked;
