/** Documents of word processors, read within bounds and filled: .odt and .docx. */
@NullMarked
package fr.cahier.office;

import org.jspecify.annotations.NullMarked;
