package fr.cahier.authoring;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.internal.Sha256;
import fr.cahier.internal.language.FileText;
import fr.cahier.internal.review.SourceComparison;
import fr.cahier.regulation.Lines;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The official text of an edition, cut into paragraphs. Immutable and thread-safe.
 *
 * @param sha256 of its bytes
 * @param paragraphs in order; no line stands in two
 * @since 0.1.0
 */
@PublicApi
public record SourceText(String sha256, List<String> lines, List<Lines.Range> paragraphs) {

    /** Those of the largest text. */
    public static final int MAX_BYTES = 10_000_000;

    /** What the lines of an edition can name. */
    private static final int MAX_LINES = 20_000;

    private static final int MAX_PARAGRAPHS = 500;

    /** What {@code lignes-non-vides} can hold. */
    private static final int MAX_CHARACTERS = 5_000;

    private static final String AS_TEXT =
            "Enregistrez-le en texte brut, codé en UTF-8 ; d’un PDF ou d’un traitement de texte, exportez le texte.";

    /** @throws RefusedValueException when nobody could read or cite it */
    static SourceText of(byte[] utf8) {
        check(utf8);
        String text = decoded(utf8);
        List<String> lines = text.lines().toList();
        List<Lines.Range> paragraphs = paragraphs(lines);
        checkSize(lines, paragraphs);
        return new SourceText(Sha256.of(utf8), lines, paragraphs);
    }

    /** @throws RefusedValueException when it is no text that people can read, with what to do */
    public static void check(byte[] utf8) {
        Objects.requireNonNull(utf8, "utf8");
        if (utf8.length > MAX_BYTES) {
            throw new RefusedValueException("le texte a plus de 10 Mo.", "Donnez le texte seul, sans ses images.");
        }
        if (utf8.length == 0) {
            throw new RefusedValueException("le texte est vide.", "Vérifiez que c’est le bon fichier.");
        }
        String text = decoded(utf8);
        checkCharacters(text);
        if (text.isBlank()) {
            throw new RefusedValueException("le texte ne contient aucun mot.", AS_TEXT);
        }
    }

    private static String decoded(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException other) {
            throw refusedAt(FileText.of(utf8), "le texte n’est pas enregistré en UTF-8.");
        }
    }

    private static void checkCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                throw refusedAt(
                        text.substring(0, i),
                        String.format(Locale.ROOT, "un caractère de contrôle (U+%04X) : ce n’est pas du texte.", (int)
                                text.charAt(i)));
            }
        }
    }

    /** A form feed begins a page in what is drawn from a PDF. */
    private static boolean isControl(char character) {
        return Character.isISOControl(character) && "\n\r\t\f".indexOf(character) < 0;
    }

    private static RefusedValueException refusedAt(String before, String reason) {
        long line = before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0);
        int column = before.length() - before.lastIndexOf('\n');
        return new RefusedValueException("ligne " + line + ", colonne " + column + " : " + reason, AS_TEXT);
    }

    private static void checkSize(List<String> lines, List<Lines.Range> paragraphs) {
        if (paragraphs.isEmpty()) {
            throw new RefusedValueException("le texte ne contient aucun mot.", AS_TEXT);
        }
        if (lines.size() > MAX_LINES) {
            throw new RefusedValueException(
                    "ligne " + (MAX_LINES + 1) + " : le texte a plus de " + MAX_LINES + " lignes.",
                    "Faites une édition de chaque partie.");
        }
        if (paragraphs.size() > MAX_PARAGRAPHS || shown(paragraphs).length() > MAX_CHARACTERS) {
            throw new RefusedValueException(
                    "le texte a " + paragraphs.size() + " paragraphes, plus qu’une édition n’en porte.",
                    "Retirez les lignes vides à l’intérieur des paragraphes, ou faites une édition de chaque partie.");
        }
    }

    private static List<Lines.Range> paragraphs(List<String> lines) {
        List<Lines.Range> found = new ArrayList<>();
        int first = 0;
        for (int line = 1; line <= Math.min(lines.size(), MAX_LINES); line++) {
            boolean blank = lines.get(line - 1).isBlank();
            first = blank ? 0 : first == 0 ? line : first;
            boolean last =
                    line == Math.min(lines.size(), MAX_LINES) || lines.get(line).isBlank();
            if (!blank && last) {
                found.add(new Lines.Range(first, line));
            }
        }
        return found;
    }

    /** {@return its lines that are not blank, as {@code cahier.yaml} gives them} */
    String nonBlankLines() {
        return shown(paragraphs);
    }

    private static String shown(List<Lines.Range> paragraphs) {
        return String.join("; ", paragraphs.stream().map(Lines.Range::toString).toList());
    }

    String fingerprint(Lines.Range paragraph) {
        return SourceComparison.fingerprint(new Lines(List.of(paragraph)), lines);
    }

    /** {@return the words of a paragraph, on one line} */
    String words(Lines.Range paragraph) {
        String joined = String.join(
                " ",
                IntStream.rangeClosed(paragraph.first(), paragraph.last())
                        .mapToObj(line -> lines.get(line - 1))
                        .toList());
        return joined.replace("\uFEFF", "").strip().replaceAll("[\\s\u00A0]+", " ");
    }
}
