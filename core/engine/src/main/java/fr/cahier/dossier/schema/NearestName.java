package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Suggests the known name nearest to a misspelt one. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class NearestName {

    private static final int MAX_LENGTH = 80;

    private static final int LETTERS_FOR_ONE_WRONG = 3;
    private static final String SEPARATOR = "_";
    /** Bounds the cost of a search, however long the names. */
    private static final int MAX_WRONG = 8;

    private static final Pattern NEW_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ _’'-]+");
    private static final Pattern FINAL_MARK = Pattern.compile("[.!,;:_]+$");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    private NearestName() {}

    /**
     * {@return the known name nearest to {@code written}, if one alone is near enough and does not mean the opposite}
     *
     * <p>Ignores case, accents, separators and leading zeros; one letter in three may differ, eight at most. Otherwise the only
     * name that begins or ends with the written words.
     */
    public static Optional<String> to(String written, Collection<String> known) {
        if (written.isBlank() || written.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String wanted = plain(written);
        List<Name> names = known.stream()
                .filter(name -> name.length() <= MAX_LENGTH + MAX_WRONG)
                .map(name -> new Name(name, plain(name)))
                .filter(name -> !Opposites.are(wanted, name.plain))
                .toList();
        Set<String> nearest = nearest(wanted, names);
        return nearest.isEmpty() ? onlyOneAround(wanted, names) : only(nearest);
    }

    private record Name(String written, String plain) {}

    /** {@return the names with the fewest wrong letters; none when all have too many} */
    private static Set<String> nearest(String wanted, List<Name> names) {
        Set<String> nearest = new LinkedHashSet<>();
        int least = Math.min(wanted.length() / LETTERS_FOR_ONE_WRONG, MAX_WRONG);
        for (Name name : names) {
            int distance = distance(wanted, name.plain, least + 1);
            if (distance < least) {
                nearest.clear();
            }
            if (distance <= least) {
                least = distance;
                nearest.add(name.written);
            }
        }
        return nearest;
    }

    private static Optional<String> only(Set<String> names) {
        return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
    }

    /** {@return whether {@code written} is the name, but for case, accents, separators, leading zeros and a final mark} */
    public static boolean isWrittenAs(String name, String written) {
        return written.length() <= MAX_LENGTH && plain(name).equals(unmarked(written));
    }

    /** {@return whether the name begins as {@code written}, as a shortened word does} */
    public static boolean beginsAs(String name, String written) {
        return written.length() <= MAX_LENGTH && plain(name).startsWith(unmarked(written));
    }

    /** {@return whether {@code words} hold {@code written} as whole words; a word of two or three letters is too little} */
    public static boolean isPartOf(String words, String written) {
        String part = written.length() <= MAX_LENGTH ? unmarked(written) : "";
        return part.length() > LETTERS_FOR_ONE_WRONG
                && (SEPARATOR + plain(words) + SEPARATOR).contains(SEPARATOR + part + SEPARATOR);
    }

    private static String unmarked(String written) {
        return FINAL_MARK.matcher(plain(written)).replaceAll("");
    }

    /** {@return a suggestion, in French: the nearest known name, else {@code otherwise}} */
    public static String suggested(String written, Collection<String> known, String otherwise) {
        return to(written, known)
                .map(near -> "Vouliez-vous écrire « " + near + " » ?")
                .orElse(otherwise);
    }

    /** The only name that begins or ends with these words: "categorie" for "categorie_erp". */
    private static Optional<String> onlyOneAround(String wanted, List<Name> names) {
        return only(names.stream()
                .filter(name -> name.plain.startsWith(wanted + SEPARATOR) || name.plain.endsWith(SEPARATOR + wanted))
                .map(Name::written)
                .collect(Collectors.toSet()));
    }

    private static String plain(String name) {
        String words = NEW_WORD.matcher(name.strip()).replaceAll(SEPARATOR);
        String joined = BETWEEN_WORDS.matcher(words).replaceAll(SEPARATOR);
        String letters = joined.chars().allMatch(letter -> letter < 0x80)
                ? joined
                : ACCENT.matcher(Normalizer.normalize(joined, Normalizer.Form.NFD))
                        .replaceAll("");
        return LEADING_ZEROS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /**
     * {@return the optimal string alignment distance, at most {@code most}: counts insertions, deletions, substitutions
     * and transpositions}
     */
    private static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) >= most) {
            return most;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        int least = 0;
        for (int i = 0; i <= a.length(); i++) {
            int first = Math.max(0, i - most);
            int end = Math.min(b.length(), i + most);
            int leastBefore = least;
            least = most;
            if (first > 0) {
                row[first - 1] = most;
            }
            for (int j = first; j <= end; j++) {
                row[j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, row, last, beforeLast);
                least = Math.min(least, row[j]);
            }
            if (end < b.length()) {
                row[end + 1] = most;
            }
            if (i > 0 && least >= most && leastBefore >= most) {
                return most;
            }
            int[] oldest = beforeLast;
            beforeLast = last;
            last = row;
            row = oldest;
        }
        return Math.min(most, last[b.length()]);
    }

    private static int cheapest(String a, String b, int i, int j, int[] row, int[] last, int[] beforeLast) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int edit = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(edit, beforeLast[j - 2] + 1) : edit;
    }
}
