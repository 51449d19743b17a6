package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The official text of an edition, as its office holds it. The text is no part of this library: whoever has it can have
 * it quoted. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class OfficialText {

    private static final int MAX_QUOTED = 2_000;
    private static final String LEFT_OUT = "[…]";

    private final QuotedSentences sentences;

    private OfficialText(List<String> lines) {
        this.sentences = new QuotedSentences(lines);
    }

    /**
     * {@return the text of {@code edition}}
     *
     * @param utf8 the very bytes that the edition was encoded from
     * @throws OtherTextException when their sha-256 is not the one that the edition names
     */
    public static OfficialText of(Edition edition, byte[] utf8) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(utf8, "utf8");
        String found = Sha256.of(utf8);
        if (!found.equalsIgnoreCase(edition.sourceSha256())) {
            throw new OtherTextException(edition, found);
        }
        return new OfficialText(new String(utf8, StandardCharsets.UTF_8).lines().toList());
    }

    /**
     * {@return the sentences on these lines, whole, in one paragraph; what lies between two ranges, or beyond 2,000 characters, is
     * shown as left out, and quotation marks are those of a quotation in a quotation}
     */
    public String quote(Lines cited) {
        Objects.requireNonNull(cited, "cited");
        String words = cited.ranges().stream()
                .map(range -> sentences.on(range.first(), range.last()))
                .distinct()
                .collect(Collectors.joining(" " + LEFT_OUT + " "))
                .replace('«', '“')
                .replace('»', '”');
        return words.length() <= MAX_QUOTED
                ? words
                : words.substring(0, words.lastIndexOf(' ', MAX_QUOTED)) + " " + LEFT_OUT;
    }
}
