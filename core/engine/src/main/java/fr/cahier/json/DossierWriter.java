package fr.cahier.json;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.internal.json.CanonicalDossier;
import fr.cahier.internal.json.JsonText;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Writes a dossier as JSON. What is not said is not written; an empty list is.
 *
 * <p>Immutable and thread-safe.
 */
@PublicApi
public final class DossierWriter {

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
        CanonicalDossier.write(dossier, bytes);
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
            JsonText.write(bytes, json -> json.shaped(DossierSchema.dossier(), dossier));
        } catch (UncheckedIOException e) {
            throw CanonicalDossier.unwritable(e.getCause());
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
        return CanonicalDossier.sha256(dossier);
    }
}
