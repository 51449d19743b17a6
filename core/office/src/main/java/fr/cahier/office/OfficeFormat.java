package fr.cahier.office;

import fr.cahier.annotation.PublicApi;
import java.util.Locale;

/**
 * The formats of word processors that are read and written. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum OfficeFormat {
    /** OpenDocument text, ISO/IEC 26300: LibreOffice. */
    ODT,
    /** WordprocessingML, ISO/IEC 29500 transitional: Word. */
    DOCX;

    /** {@return the end of a file's name, such as {@code odt}} */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
