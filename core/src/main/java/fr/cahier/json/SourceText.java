package fr.cahier.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Turns the bytes of a file into text: bounded, UTF-8 and nothing else, a byte order mark being passed over. */
final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    /** Reads one byte more than allowed at most, which is how it knows. */
    static byte[] bytes(InputStream input, int maxBytes, Problems problems) {
        try {
            byte[] bytes = input.readNBytes((int) Math.min(maxBytes + 1L, Integer.MAX_VALUE - 8));
            checkSize(bytes.length, maxBytes, problems);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void checkSize(int bytes, int maxBytes, Problems problems) {
        if (bytes > maxBytes) {
            throw problems.stopped(
                    "", null, null, Messages.limit("la taille du fichier", "octets", maxBytes, "maxBytes"));
        }
    }

    static String text(byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(input, characters, true);
        String text = withoutMark(characters.flip().toString());
        if (result.isError() || looksLikeUtf16(bytes)) {
            TextPosition position = TextPosition.after(result.isError() ? text : "");
            throw problems.stopped("", position.line(), position.column(), notUtf8(bytes, input.position()));
        }
        return text;
    }

    /**
     * {@return whether the bytes are UTF-8 and nothing else, without a byte order mark; they are not turned into a
     * text}
     */
    static boolean isPlain(byte[] bytes) {
        if (looksLikeUtf16(bytes) || bytes.length > 0 && bytes[0] == (byte) 0xEF) {
            return false;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CharBuffer passing = CharBuffer.allocate(1024);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(input, passing, true);
        while (result.isOverflow()) {
            passing.clear();
            result = decoder.decode(input, passing, true);
        }
        return !result.isError();
    }

    static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String notUtf8(byte[] bytes, int position) {
        String found = looksLikeUtf16(bytes)
                ? "Le fichier est enregistré en UTF-16."
                : String.format(
                        Locale.ROOT,
                        "L’octet 0x%02X n’est pas de l’UTF-8 : le fichier est sans doute enregistré en Windows-1252 (« ANSI ») ou en Latin-1.",
                        bytes[position]);
        return found + " Un dossier s’écrit en UTF-8 : enregistrez le fichier de nouveau en choisissant ce codage.";
    }

    private static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        boolean marked = bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        return marked || bytes[0] == 0 && bytes[1] != 0 || bytes[0] != 0 && bytes[1] == 0;
    }
}
