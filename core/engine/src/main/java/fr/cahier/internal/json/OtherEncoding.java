package fr.cahier.internal.json;

import fr.cahier.dossier.IssueCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a file is not UTF-8. The bytes alone decide: a parser that guesses an encoding reads files that others refuse.
 *
 * @param line of the first unsuitable byte
 * @param column of that byte, in characters
 * @param reason what the file seems to be
 */
record OtherEncoding(int line, int column, String reason) {

    private static final String SAVE_AS_UTF_8 = "Ce fichier doit être en UTF-8 : ouvrez-le avec le logiciel qui l’a "
            + "produit, choisissez « Enregistrer sous », puis le codage « UTF-8 ».";

    private static final String ZERO =
            "Le fichier contient un octet nul (0x00), qu’aucun fichier JSON ne contient : il est "
                    + "abîmé, ou ce n’est pas un fichier de texte.";

    private static final String HALF =
            "La moitié d’un caractère (un demi-codet isolé, U+D800 à U+DFFF) se trouve ici, ce que "
                    + "l’UTF-8 n’admet pas : le fichier est abîmé.";

    /** {@return why these bytes are not UTF-8; empty when they are} */
    static Optional<OtherEncoding> in(byte[] bytes) {
        Optional<String> wide = wide(bytes);
        if (wide.isPresent()) {
            String found = "Le fichier est enregistré en " + wide.get() + ".";
            return Optional.of(new OtherEncoding(1, 1, found));
        }
        int zero = firstZero(bytes);
        int end = zero < 0 ? bytes.length : zero;
        int malformed = firstMalformed(bytes, end);
        if (malformed < end) {
            return Optional.of(
                    at(new String(bytes, 0, malformed, StandardCharsets.UTF_8), malformed(bytes, malformed)));
        }
        return zero < 0 ? Optional.empty() : Optional.of(at(new String(bytes, 0, zero, StandardCharsets.UTF_8), ZERO));
    }

    /** {@return why this text cannot be UTF-8; empty when it can} */
    static Optional<OtherEncoding> in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == 0) {
                return Optional.of(at(text.substring(0, i), ZERO));
            }
            if (Character.isSurrogate(character)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(character, text.charAt(i + 1))) {
                    return Optional.of(at(text.substring(0, i), HALF));
                }
                i++;
            }
        }
        return Optional.empty();
    }

    private static OtherEncoding at(String before, String found) {
        boolean marked = !before.isEmpty() && before.charAt(0) == '\uFEFF';
        TextPosition position = TextPosition.after(marked ? before.substring(1) : before);
        return new OtherEncoding(position.line(), position.column(), found);
    }

    Message message() {
        return new Message(IssueCode.OTHER_ENCODING, reason, SAVE_AS_UTF_8);
    }

    /** {@return UTF-32 or UTF-16, when the file starts with its mark or with a character of it} */
    private static Optional<String> wide(byte[] bytes) {
        int first = unsigned(bytes, 0) << 8 | unsigned(bytes, 1);
        int second = unsigned(bytes, 2) << 8 | unsigned(bytes, 3);
        boolean four = bytes.length >= 4;
        if (four
                && (first == 0 && (second == 0xFEFF || second != 0 && second <= 0xFF)
                        || first == 0xFFFE && second == 0)) {
            return Optional.of("UTF-32");
        }
        if (four && first != 0 && (first & 0xFF) == 0 && second == 0) {
            return Optional.of("UTF-32");
        }
        boolean two = bytes.length >= 2;
        boolean marked = first == 0xFEFF || first == 0xFFFE;
        boolean oneIsZero = (first & 0xFF) == 0 ^ first >> 8 == 0;
        return two && (marked || oneIsZero) ? Optional.of("UTF-16") : Optional.empty();
    }

    private static int unsigned(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : 0;
    }

    private static int firstZero(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the index of the first byte that is not UTF-8, else {@code end}} */
    private static int firstMalformed(byte[] bytes, int end) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CharBuffer passing = CharBuffer.allocate(1024);
        ByteBuffer input = ByteBuffer.wrap(bytes, 0, end);
        CoderResult result = decoder.decode(input, passing, true);
        while (result.isOverflow()) {
            passing.clear();
            result = decoder.decode(input, passing, true);
        }
        return result.isError() ? input.position() : end;
    }

    private static String malformed(byte[] bytes, int position) {
        int lead = unsigned(bytes, position);
        int next = unsigned(bytes, position + 1);
        boolean continued = (next & 0xC0) == 0x80;
        if (isCut(bytes, position)) {
            return "Le fichier s’arrête au milieu d’un caractère : il a sans doute été coupé.";
        }
        if (lead == 0xED && continued) {
            return HALF;
        }
        if (continued && (lead == 0xC0 || lead == 0xC1 || lead == 0xE0 && next < 0xA0 || lead == 0xF0 && next < 0x90)) {
            return String.format(
                    Locale.ROOT,
                    "Les octets 0x%02X 0x%02X écrivent un caractère sous une forme trop longue, que l’UTF-8 n’admet pas.",
                    lead,
                    next);
        }
        return String.format(
                Locale.ROOT,
                "L’octet 0x%02X n’est pas de l’UTF-8 : le fichier est sans doute enregistré en Windows-1252 (« ANSI ») ou en Latin-1.",
                lead);
    }

    /** {@return whether the last bytes begin a character} */
    private static boolean isCut(byte[] bytes, int position) {
        int lead = unsigned(bytes, position);
        int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
        if (lead > 0xF4 || position + length <= bytes.length) {
            return false;
        }
        for (int i = position + 1; i < bytes.length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
