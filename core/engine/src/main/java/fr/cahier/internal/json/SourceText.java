package fr.cahier.internal.json;

import fr.cahier.dossier.ReadingLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The bounded content of one file, proven to be UTF-8: quick and careful reading see the same. A byte order mark is
 * skipped.
 */
public final class SourceText {

    private static final int MARK_LENGTH = 3;

    private final byte[] bytes;
    private final int start;

    private SourceText(byte[] bytes) {
        this.bytes = bytes;
        this.start = isMarked(bytes) ? MARK_LENGTH : 0;
    }

    /**
     * {@return the content; at most one byte more than allowed is read}
     *
     * @throws UncheckedIOException when the source fails
     */
    public static SourceText of(InputStream input, ReadingLimits limits, Problems problems) {
        try {
            return of(
                    input.readNBytes((int) Math.min(limits.maxBytes() + 1L, Integer.MAX_VALUE - 8)), limits, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SourceText of(byte[] bytes, ReadingLimits limits, Problems problems) {
        checkSize(bytes.length, limits, problems);
        OtherEncoding.in(bytes).ifPresent(found -> {
            throw problems.stopped("", found.line(), found.column(), found.message());
        });
        return new SourceText(bytes);
    }

    public static SourceText of(String text, ReadingLimits limits, Problems problems) {
        checkSize(text.length(), limits, problems);
        OtherEncoding.in(text).ifPresent(found -> {
            throw problems.stopped("", found.line(), found.column(), found.message());
        });
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        checkSize(bytes.length, limits, problems);
        return new SourceText(bytes);
    }

    private static void checkSize(int size, ReadingLimits limits, Problems problems) {
        if (size > limits.maxBytes()) {
            throw problems.stopped(
                    "", null, null, Messages.limit("la taille du fichier", "octets", limits.maxBytes(), "maxBytes"));
        }
    }

    private static boolean isMarked(byte[] bytes) {
        return bytes.length >= MARK_LENGTH
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    /** {@return the array with the text, perhaps after a byte order mark} */
    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int length() {
        return bytes.length - start;
    }

    public String characters() {
        return new String(bytes, start, length(), StandardCharsets.UTF_8);
    }
}
