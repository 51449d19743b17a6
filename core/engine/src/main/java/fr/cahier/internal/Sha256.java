package fr.cahier.internal;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/** Fingerprints. */
public final class Sha256 {

    private Sha256() {}

    /** {@return the sha-256 of {@code bytes}, as 64 hexadecimal digits} */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** {@return the sha-256 of what {@code content} writes, as 64 hexadecimal digits; nothing of it is kept} */
    public static String of(Consumer<OutputStream> content) {
        MessageDigest digest = digest();
        content.accept(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
