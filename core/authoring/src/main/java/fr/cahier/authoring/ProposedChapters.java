package fr.cahier.authoring;

import fr.cahier.internal.language.Characters;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Lines;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The chapters that a text seems to have. A heading is one short line between blank lines, without a full stop, that words
 * follow. The first line of a text is its title, a line that comes back is the head of a page, and an address on the web is no
 * heading. People correct the rest.
 */
final class ProposedChapters {

    private static final int MAX_HEADING = 80;
    private static final int MAX_CHAPTERS = 30;
    private static final int MAX_KEY = 40;

    private static final Pattern HEADING = Pattern.compile("[\\p{L}\\p{Nd}«].*\\p{L}{3}.*|\\p{L}{3}.*");
    private static final Pattern END = Pattern.compile("[\\p{L}\\p{Nd})»?]");
    private static final Pattern LEADING = Pattern.compile("^(?:[^a-z]+|(?:article|chapitre)_[0-9]+_)+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:les?|la|l|une?|des?|du|d)_(?=[a-z])");

    /** Windows has no such folder, whatever follows the number. */
    private static final Pattern DEVICE = Pattern.compile("(?:com|lpt)[0-9]");

    /** Folders that are no chapters, that Windows does not have, and words that the language of compiled rules keeps for itself. */
    private static final Set<String> TAKEN = Set.of(
            "commun",
            "schemas",
            "aux",
            "con",
            "nul",
            "prn",
            "case",
            "default",
            "double",
            "final",
            "import",
            "interface",
            "long",
            "native",
            "package",
            "public",
            "short",
            "super",
            "transient");

    private final SourceText text;
    private final Set<String> keys = new HashSet<>(TAKEN);

    private ProposedChapters(SourceText text) {
        this.text = text;
    }

    /**
     * One chapter of a skeleton.
     *
     * @param lines from its heading to the next
     * @param first its first paragraph that is no heading
     */
    record Proposed(Chapter chapter, Lines.Range lines, Lines.Range first) {}

    /** {@return at least one} */
    static List<Proposed> of(SourceText text) {
        return new ProposedChapters(text).proposed();
    }

    private List<Proposed> proposed() {
        List<Lines.Range> paragraphs = text.paragraphs();
        List<Integer> headings = headings();
        if (headings.isEmpty() || headings.size() > MAX_CHAPTERS) {
            Lines.Range whole = new Lines.Range(
                    paragraphs.get(0).first(),
                    paragraphs.get(paragraphs.size() - 1).last());
            return List.of(new Proposed(new Chapter("texte", "Le texte"), whole, paragraphs.get(0)));
        }
        List<Proposed> proposed = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int heading = headings.get(i);
            int last = (i + 1 < headings.size() ? headings.get(i + 1) : paragraphs.size()) - 1;
            String title = title(paragraphs.get(heading));
            proposed.add(new Proposed(
                    new Chapter(key(title), title),
                    new Lines.Range(
                            paragraphs.get(heading).first(),
                            paragraphs.get(last).last()),
                    paragraphs.get(heading + 1)));
        }
        return proposed;
    }

    private List<Integer> headings() {
        List<Lines.Range> paragraphs = text.paragraphs();
        Map<String, Long> times = paragraphs.stream()
                .map(text::words)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return IntStream.range(1, paragraphs.size() - 1)
                .filter(rank -> isHeading(paragraphs.get(rank)) && !isHeading(paragraphs.get(rank + 1)))
                .filter(rank -> times.get(text.words(paragraphs.get(rank))) == 1)
                .boxed()
                .toList();
    }

    private boolean isHeading(Lines.Range paragraph) {
        return paragraph.first() == paragraph.last() && isHeading(text.words(paragraph));
    }

    private static boolean isHeading(String words) {
        return words.length() <= MAX_HEADING
                && HEADING.matcher(words).matches()
                && !words.contains("://")
                && END.matcher(words.substring(words.length() - 1)).matches()
                && words.codePoints()
                        .allMatch(character -> Characters.refusal(character, 0).isEmpty());
    }

    /** {@return its words, as a text between quotes of YAML holds them} */
    private String title(Lines.Range paragraph) {
        return quotable(text.words(paragraph));
    }

    static String quotable(String words) {
        return words.replace('"', '”').replace('\\', '/');
    }

    /** {@return the title of {@code text}; null where its first line does not look like one} */
    static @Nullable String titleOf(SourceText text) {
        String first = text.words(text.paragraphs().get(0));
        return isHeading(first) ? quotable(first) : null;
    }

    private String key(String title) {
        String named = key(title, "chapitre");
        String start = DEVICE.matcher(named).matches() ? "chapitre_" + named : named;
        String key = start;
        for (int i = 2; !keys.add(key); i++) {
            key = start + "_" + i;
        }
        return key;
    }

    /** {@return a name of small letters without accents, made of {@code words}; {@code other} where they have none} */
    static String key(String words, String other) {
        String plain = Normalizer.normalize(words.toLowerCase(Locale.ROOT).replace("œ", "oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "_");
        String named = ARTICLE.matcher(LEADING.matcher(plain).replaceFirst("")).replaceFirst("");
        String cut = named.substring(0, Math.min(MAX_KEY, named.length())).replaceAll("_+$", "");
        return cut.isEmpty() ? other : cut;
    }
}
