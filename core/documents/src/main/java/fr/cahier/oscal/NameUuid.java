package fr.cahier.oscal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs of version 5 (RFC 9562), which OSCAL asks for and the JDK lacks. */
final class NameUuid {

    private static final UUID SPACE = UUID.fromString("6f0c5b8e-3f0b-4c0e-9d62-6a4d0c1f7b21");

    private NameUuid() {}

    static String of(String... names) {
        ByteBuffer digest = ByteBuffer.wrap(sha1(String.join("\u0000", names)));
        long most = digest.getLong() & ~0xF000L | 0x5000L;
        long least = digest.getLong() & ~0xC000000000000000L | 0x8000000000000000L;
        return new UUID(most, least).toString();
    }

    private static byte[] sha1(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(SPACE.getMostSignificantBits())
                    .putLong(SPACE.getLeastSignificantBits())
                    .array());
            return digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
