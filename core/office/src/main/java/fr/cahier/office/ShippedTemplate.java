package fr.cahier.office;

import fr.cahier.internal.LibraryFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The templates of this library. */
final class ShippedTemplate {

    private ShippedTemplate() {}

    /** {@return the bytes of a shipped template} */
    static byte[] bytes(String file) {
        try (InputStream in = LibraryFile.open(ShippedTemplate.class, "/fr/cahier/office/modeles/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a part of the shipped .odt} */
    static Element odt(String part) {
        OfficePackage file = read("courrier.odt");
        return file.root(part, file.xml());
    }

    /** {@return the part of a kind of the shipped .docx} */
    static Element docx(String kind) {
        OfficePackage file = read("courrier.docx");
        return file.root("word/" + kind + ".xml", file.xml());
    }

    private static OfficePackage read(String file) {
        return OfficePackage.read(file, bytes(file), OfficeLimits.standard());
    }
}
