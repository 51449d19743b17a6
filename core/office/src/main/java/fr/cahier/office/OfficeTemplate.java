package fr.cahier.office;

import fr.cahier.annotation.PublicApi;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A letter that an office has laid out in its word processor, with fields: {@code {{objet}}}, and a paragraph {@code {{corps}}} for the text.
 * It is data: it runs, computes and fetches nothing, and one that would is refused. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class OfficeTemplate {

    /** How the template of a visit is called in an office's folder. */
    public static final String VISIT = "visite.odt";

    private final OfficeFormat format;
    private final OfficePackage file;

    private OfficeTemplate(OfficeFormat format, OfficePackage file) {
        this.format = format;
        this.file = file;
    }

    /**
     * {@return a template, checked but for its fields}
     *
     * @param file its name, for messages
     * @param bytes an .odt or a .docx, whichever {@code format} says
     * @throws OfficeException when it is not, or holds what is refused, or exceeds {@code limits}
     */
    public static OfficeTemplate of(OfficeFormat format, String file, byte[] bytes, OfficeLimits limits) {
        Objects.requireNonNull(format, "format");
        OfficePackage read = OfficePackage.read(file, bytes, limits);
        if (format(read) != format) {
            throw new OfficeException(
                    OfficeIssueCode.OTHER_FORMAT,
                    file,
                    "ce n’est pas un texte ." + format.extension() + ". Enregistrez-le sous ce format.");
        }
        switch (format) {
            case ODT -> new OdtTemplate(read);
            case DOCX -> new DocxTemplate(read);
        }
        return new OfficeTemplate(format, read);
    }

    /** {@return the template of this library} */
    public static OfficeTemplate shipped(OfficeFormat format) {
        Objects.requireNonNull(format, "format");
        String file = fileName(format);
        return of(format, file, ShippedTemplate.bytes(file), OfficeLimits.standard());
    }

    /** {@return the bytes of the template of this library, to start from} */
    public static byte[] shippedFile(OfficeFormat format) {
        return ShippedTemplate.bytes(fileName(format));
    }

    /** {@return the shipped template of a visit: an .odt with the field dossier and the text corps} */
    public static OfficeTemplate shippedVisit() {
        return of(OfficeFormat.ODT, VISIT, shippedVisitFile(), OfficeLimits.standard());
    }

    /** {@return the bytes of {@link #shippedVisit}, to start from} */
    public static byte[] shippedVisitFile() {
        return ShippedTemplate.bytes(VISIT);
    }

    /** {@return how the template of that format is called in an office's folder, such as {@code courrier.odt}} */
    public static String fileName(OfficeFormat format) {
        return "courrier." + Objects.requireNonNull(format, "format").extension();
    }

    /**
     * {@return the file, filled: the same bytes for the same content}
     *
     * @throws OfficeException when the template names a field that {@code content} does not know, or has no place for the body
     */
    public byte[] fill(OfficeContent content) {
        Objects.requireNonNull(content, "content");
        return switch (format) {
            case ODT -> new OdtTemplate(file).fill(content);
            case DOCX -> new DocxTemplate(file).fill(content);
        };
    }

    private static @Nullable OfficeFormat format(OfficePackage file) {
        if (file.mimeType().equals(OdtParts.MIME_TYPE)) {
            return OfficeFormat.ODT;
        }
        return file.names().contains("[Content_Types].xml") && file.mimeType().isEmpty() ? OfficeFormat.DOCX : null;
    }
}
