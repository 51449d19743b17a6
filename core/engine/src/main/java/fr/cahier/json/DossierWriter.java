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
 * Writes a dossier as JSON; absent components are omitted, empty lists are not. A value that JSON cannot represent throws
 * {@link IllegalArgumentException}. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class DossierWriter {

    private DossierWriter() {}

    /**
     * {@return the canonical form, to be hashed: UTF-8, keys sorted, no white space, decimals without trailing zeros}
     */
    public static byte[] canonical(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CanonicalDossier.write(dossier, bytes);
        return bytes.toByteArray();
    }

    /**
     * {@return the dossier for people: keys in schema order, indented by two spaces}
     */
    public static String pretty(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonText.write(bytes, json -> json.part(DossierSchema.dossier(), dossier));
        } catch (UncheckedIOException e) {
            throw CanonicalDossier.unwritable(e.getCause());
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * {@return the sha-256 of {@link #canonical} as 64 hexadecimal digits, computed as a stream}
     */
    public static String sha256(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        return CanonicalDossier.sha256(dossier);
    }
}
