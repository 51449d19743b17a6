package fr.cahier.internal.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import fr.cahier.internal.Visible;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes by their number the characters that act on what surrounds them. JSON asks that only for the first 32; the others would reach whoever shows
 * the file, as the text of a dossier does, and turn its lines around. A reader of JSON gets the same text either way.
 */
final class VisibleEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private static final int DELETE = 0x7F;
    private static final int[] ASCII = ascii();

    private static int[] ascii() {
        int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
        codes[DELETE] = CharacterEscapes.ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII;
    }

    /** Asked of each character beyond ASCII; of a pair, of each half, which the generator writes itself. */
    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return Visible.isActing(character)
                ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", character))
                : null;
    }
}
