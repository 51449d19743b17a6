/** What a document of ours holds, said once: it is written, read and told as a schema from there. */
@NullMarked
package fr.cahier.internal.codec;

import org.jspecify.annotations.NullMarked;
