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
 * The canonical form of a dossier, from which digests are taken: UTF-8, keys in alphabetical order, no white space,
 * decimals without trailing zeros.
 */
public final class CanonicalDossier {

    /** Digests of this form are published: it escapes what JSON requires and nothing else. */
    private static final JsonFactory CANONICAL = new JsonFactory();

    private CanonicalDossier() {}

    /**
     * {@return the sha-256, as 64 hexadecimal digits} The form is never held whole.
     *
     * @throws IllegalArgumentException when the dossier holds a value that no file could hold
     */
    public static String sha256(Dossier dossier) {
        return Sha256.of(out -> write(dossier, out));
    }

    /** @throws IllegalArgumentException when the dossier holds a value that no file could hold */
    public static void write(Dossier dossier, OutputStream out) {
        try (JsonGenerator generator = CANONICAL.createGenerator(out)) {
            new SchemaValueWriter(new JsonTokens(generator), true).write(DossierSchema.dossier(), dossier);
        } catch (IOException e) {
            throw unwritable(e);
        } catch (UncheckedIOException e) {
            throw unwritable(e.getCause());
        }
    }

    public static IllegalArgumentException unwritable(IOException cause) {
        return new IllegalArgumentException("This dossier cannot be written as JSON: " + cause.getMessage(), cause);
    }
}
