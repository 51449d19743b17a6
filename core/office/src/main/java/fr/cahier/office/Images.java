package fr.cahier.office;

import java.util.Objects;

/** Images of a template: of kinds that hold nothing but an image. */
final class Images {

    private Images() {}

    /** {@return the bytes of an image of {@code from}} */
    static byte[] checked(OfficePackage from, String part) {
        byte[] bytes = Objects.requireNonNull(from.bytes(part), part);
        if (FileSignature.image(bytes).isEmpty()) {
            throw new OfficeException(
                    OfficeIssueCode.REFUSED_CONTENT,
                    from.file(),
                    part,
                    "n’est pas une image PNG, JPEG ou GIF. Enregistrez l’image en PNG, et insérez-la de nouveau.");
        }
        return bytes;
    }
}
