package fr.cahier.internal.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import fr.cahier.internal.Visible;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Escapes characters that act on their surroundings. JSON requires it for the first 32 only; the others would turn the
 * lines of whoever shows the file. Readers get the same text.
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

    /** Called for each character beyond ASCII; the generator writes surrogates itself. */
    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return Visible.isActing(character)
                ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", character))
                : null;
    }
}
