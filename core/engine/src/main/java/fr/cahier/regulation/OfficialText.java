package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The official text of an edition, as its office holds it. The text is no part of this library: whoever has it can have
 * it quoted. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class OfficialText {

    private static final int MAX_QUOTED = 2_000;
    private static final Pattern ITEM_END = Pattern.compile("\\s*[,;]$");

    /** Stands for words that are not quoted. */
    static final String LEFT_OUT = "[…]";

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
     * {@return the sentences on these lines, whole, in one paragraph, after what opens the list that they stand in} What lies between two
     * ranges, after a colon or beyond 2,000 characters is shown as left out; quotation marks are those of a quotation in a quotation, and
     * stand in pairs; a stroke parts a heading from what stands under it; the comma or semicolon after an item of a list is not quoted.
     */
    public String quote(Lines cited) {
        Objects.requireNonNull(cited, "cited");
        List<String> quoted = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        String opened = "";
        int last = 0;
        for (Lines.Range range : cited.ranges()) {
            String words = sentences.on(range.first(), range.last());
            String opening = sentences.leadIn(range.first());
            String whole = opening.isEmpty() || opening.equals(opened) ? words : opening + " " + words;
            if (!quoted.contains(whole)) {
                all.append(quoted.isEmpty() ? "" : between(all, last, whole)).append(whole);
                quoted.add(whole);
            }
            opened = opening;
            last = range.last();
        }
        String words = inner(all.toString());
        return words.length() <= MAX_QUOTED
                ? ended(ITEM_END.matcher(balanced(words)).replaceFirst(""))
                : words.substring(0, words.lastIndexOf(' ', MAX_QUOTED)) + " " + LEFT_OUT;
    }

    /**
     * {@return the words with which {@link #quote} begins where the first of these lines is in a list: what opens that list, without a mark
     * of what is left out after it; empty where it is in none} So that whoever quotes many items tells once what they hang from.
     */
    public String opening(Lines cited) {
        Objects.requireNonNull(cited, "cited");
        String opening = inner(sentences.leadIn(cited.ranges().get(0).first()));
        return opening.endsWith(LEFT_OUT)
                ? opening.substring(0, opening.length() - LEFT_OUT.length()).stripTrailing()
                : opening;
    }

    /** Of a heading and what stands right under it, nothing is left out. */
    private String between(CharSequence quoted, int last, String whole) {
        if (!sentences.areRightAfter(last, whole)) {
            return " " + LEFT_OUT + " ";
        }
        return Character.isLetter(quoted.charAt(quoted.length() - 1)) ? " / " : " ";
    }

    /** A quotation in the quotation has other marks. */
    private static String inner(String words) {
        return words.replace('«', '“').replace('»', '”');
    }

    /** What a colon announces is not quoted any more. */
    private static String ended(String words) {
        return words.endsWith(":") ? words + " " + LEFT_OUT : words;
    }

    /** The mark of a quotation that began, or ends, in words left out is left out, too. */
    private static String balanced(String words) {
        long opened = words.chars().filter(one -> one == '“').count();
        long closed = words.chars().filter(one -> one == '”').count();
        if (opened == closed) {
            return words;
        }
        int mark = opened > closed ? words.indexOf('“') : words.lastIndexOf('”');
        return opened > closed
                ? words.substring(0, mark) + words.substring(mark + 1).stripLeading()
                : words.substring(0, mark).stripTrailing() + words.substring(mark + 1);
    }
}
