package fr.cahier.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.model.DossierModel;
import fr.cahier.internal.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Writes a dossier as JSON. What is not said is not written; an empty list is.
 *
 * <p>Immutable and thread-safe.
 */
public final class DossierWriter {

    /** Of this form hashes are known: it escapes what JSON asks for and nothing else. */
    private static final JsonFactory CANONICAL = new JsonFactory();

    private DossierWriter() {}

    /**
     * {@return the one form of a dossier, of which a hash can be taken: UTF-8, keys in alphabetical order, no white
     * space, decimals without trailing zeros}
     *
     * @throws IllegalArgumentException when the dossier holds a value that no file could hold
     */
    public static byte[] canonical(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(dossier, bytes);
        return bytes.toByteArray();
    }

    /**
     * {@return the dossier for a person to read: keys in the order of the model, two blanks of indent}
     *
     * @throws IllegalArgumentException when the dossier holds a value that no file could hold
     */
    public static String pretty(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonText.write(bytes, json -> json.shaped(DossierModel.dossier(), dossier));
        } catch (UncheckedIOException e) {
            throw unwritable(e.getCause());
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * {@return the sha-256 of {@link #canonical}, as 64 hexadecimal digits; the whole of it is never held}
     *
     * @throws IllegalArgumentException when the dossier holds a value that no file could hold
     */
    public static String sha256(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        return Sha256.of(out -> write(dossier, out));
    }

    private static void write(Dossier dossier, OutputStream out) {
        try (JsonGenerator generator = CANONICAL.createGenerator(out)) {
            new ShapeWriter(new JsonTokens(generator), true).write(DossierModel.dossier(), dossier);
        } catch (IOException e) {
            throw unwritable(e);
        } catch (UncheckedIOException e) {
            throw unwritable(e.getCause());
        }
    }

    private static IllegalArgumentException unwritable(IOException cause) {
        return new IllegalArgumentException("This dossier cannot be written as JSON: " + cause.getMessage(), cause);
    }
}
