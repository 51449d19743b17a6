package fr.cahier.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.internal.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * The one form of a dossier, of which a hash can be taken: UTF-8, keys in alphabetical order, no white space, decimals without
 * trailing zeros.
 */
public final class CanonicalDossier {

    /** Of this form hashes are known: it escapes what JSON asks for and nothing else. */
    private static final JsonFactory CANONICAL = new JsonFactory();

    private CanonicalDossier() {}

    /**
     * {@return the sha-256 of that form, as 64 hexadecimal digits; the whole of it is never held}
     *
     * @throws IllegalArgumentException when the dossier holds a value that no file could hold
     */
    public static String sha256(Dossier dossier) {
        return Sha256.of(out -> write(dossier, out));
    }

    /**
     * Writes that form.
     *
     * @throws IllegalArgumentException when the dossier holds a value that no file could hold
     */
    public static void write(Dossier dossier, OutputStream out) {
        try (JsonGenerator generator = CANONICAL.createGenerator(out)) {
            new SchemaValueWriter(new JsonTokens(generator), true).write(DossierSchema.dossier(), dossier);
        } catch (IOException e) {
            throw unwritable(e);
        } catch (UncheckedIOException e) {
            throw unwritable(e.getCause());
        }
    }

    /** {@return what a caller is told of a dossier that holds such a value} */
    public static IllegalArgumentException unwritable(IOException cause) {
        return new IllegalArgumentException("This dossier cannot be written as JSON: " + cause.getMessage(), cause);
    }
}
