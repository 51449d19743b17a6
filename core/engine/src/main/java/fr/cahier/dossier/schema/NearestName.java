package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Suggests the known name nearest to a misspelt one. */
@PublicApi
public final class NearestName {

    private static final int MAX_LENGTH = 80;
    /** Bounds the cost of a search, however long the names. */
    private static final int MAX_WRONG = 8;

    private static final Pattern NEW_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ _-]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    private NearestName() {}

    /**
     * {@return the known name nearest to {@code written}, if near enough}
     *
     * <p>Ignores case, accents and separators; one letter in three may differ, eight at most. Otherwise the only
     * name that begins or ends with the written words.
     */
    public static Optional<String> to(String written, Collection<String> known) {
        if (written.isBlank() || written.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String wanted = plain(written);
        String best = null;
        int least = Math.min(Math.max(1, wanted.length() / 3), MAX_WRONG) + 1;
        for (String candidate : known) {
            int distance = Math.abs(candidate.length() - wanted.length()) >= least
                    ? least
                    : distance(wanted, plain(candidate), least);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best != null ? Optional.of(best) : onlyOneAround(wanted, known);
    }

    /** {@return a suggestion, in French: the nearest known name, else {@code otherwise}} */
    public static String suggested(String written, Collection<String> known, String otherwise) {
        return to(written, known)
                .map(near -> "Vouliez-vous écrire « " + near + " » ?")
                .orElse(otherwise);
    }

    /** The only name that begins or ends with these words: "categorie" for "categorie_erp". */
    private static Optional<String> onlyOneAround(String wanted, Collection<String> known) {
        List<String> around = known.stream()
                .filter(name -> name.startsWith(wanted + "_") || name.endsWith("_" + wanted))
                .toList();
        return around.size() == 1 ? Optional.of(around.get(0)) : Optional.empty();
    }

    private static String plain(String name) {
        String words = NEW_WORD.matcher(name.strip()).replaceAll("_");
        String joined = BETWEEN_WORDS.matcher(words).replaceAll("_");
        String letters = joined.chars().allMatch(letter -> letter < 0x80)
                ? joined
                : ACCENT.matcher(Normalizer.normalize(joined, Normalizer.Form.NFD))
                        .replaceAll("");
        return letters.toLowerCase(Locale.ROOT);
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
