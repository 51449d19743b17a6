package fr.cahier.internal.language;

import fr.cahier.regulation.RuleIssueCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes a file: UTF-8, visible characters only, lines of bounded length. */
public final class FileText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int MAX_LINE = 10_000;
    private static final int MAX_LINE_OF_RULES = 1_000;

    private FileText() {}

    /** Message and advice are in French. */
    public record Unreadable(RuleIssueCode code, Span span, String message, String advice) {}

    /** {@return the text without byte order mark, up to the first bytes that are not UTF-8} */
    public static String of(byte[] bytes) {
        CharBuffer characters = CharBuffer.allocate(bytes.length + 1);
        decode(ByteBuffer.wrap(bytes), characters);
        String text = characters.flip().toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** @param backslash whether a backslash is allowed */
    public static Optional<Unreadable> firstProblem(byte[] bytes, boolean backslash) {
        String text = of(bytes);
        int longest = backslash ? MAX_LINE : MAX_LINE_OF_RULES;
        int start = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (character == '\\' && !backslash) {
                return Optional.of(new Unreadable(
                        RuleIssueCode.REFUSED_CHARACTER,
                        at(text, i),
                        "une barre oblique inverse (\\) est refusée dans un fichier de règles.",
                        "Retirez-la ; un caractère s’écrit tel quel, sans code."));
            }
            Optional<String> refused = Characters.refusal(character, i + 1 < text.length() ? text.charAt(i + 1) : 0);
            if (refused.isPresent()) {
                return Optional.of(new Unreadable(
                        RuleIssueCode.REFUSED_CHARACTER, at(text, i), refused.get(), Characters.advice(character)));
            }
            start = character == '\n' ? i + 1 : start;
            if (i - start >= longest) {
                return Optional.of(tooLong(text, start, longest));
            }
        }
        return isUtf8(bytes) ? Optional.empty() : Optional.of(notUtf8(text));
    }

    private static Unreadable tooLong(String text, int start, int longest) {
        return new Unreadable(
                RuleIssueCode.LIMIT_EXCEEDED,
                at(text, start),
                "la ligne a plus de " + longest + " caractères.",
                "Coupez-la en plusieurs lignes, ou retirez ce qui y a été collé.");
    }

    private static Unreadable notUtf8(String text) {
        return new Unreadable(
                RuleIssueCode.OTHER_ENCODING,
                at(text, text.length()),
                "le fichier n’est pas enregistré en UTF-8.",
                "Enregistrez-le de nouveau en choisissant le codage UTF-8.");
    }

    private static boolean isUtf8(byte[] bytes) {
        return !decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length + 1))
                .isError();
    }

    private static CoderResult decode(ByteBuffer bytes, CharBuffer characters) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return decoder.decode(bytes, characters, true);
    }

    private static Span at(String text, int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Span(offset, offset + 1, line, offset - start + 1);
    }
}
