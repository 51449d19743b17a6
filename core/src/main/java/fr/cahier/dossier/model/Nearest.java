package fr.cahier.dossier.model;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that was probably meant. */
public final class Nearest {

    private static final int LONGEST = 80;

    private Nearest() {}

    /**
     * {@return the known name nearest to {@code written}, when it is near enough to be offered}
     *
     * <p>Case, accents, and the sign between words do not count; one letter in three may be wrong. Failing that, the
     * only name of which the first or the last words were written.
     */
    public static Optional<String> to(String written, Collection<String> known) {
        if (written.isBlank() || written.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = plain(written);
        String best = null;
        int least = Math.max(1, wanted.length() / 3) + 1;
        for (String candidate : known) {
            int distance = Math.abs(candidate.length() - wanted.length()) >= least
                    ? least
                    : distance(wanted, plain(candidate));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best != null ? Optional.of(best) : onlyOneAround(wanted, known);
    }

    /** The only known name of which the written one is the first or the last words: "statut" of "statut_spro". */
    private static Optional<String> onlyOneAround(String wanted, Collection<String> known) {
        List<String> around = known.stream()
                .filter(name -> name.startsWith(wanted + "_") || name.endsWith("_" + wanted))
                .toList();
        return around.size() == 1 ? Optional.of(around.get(0)) : Optional.empty();
    }

    private static String plain(String name) {
        String words = name.strip().replaceAll("(?<=[a-z])(?=[A-Z])", "_").replaceAll("[ _-]+", "_");
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Optimal string alignment: one for a letter added, left out or replaced, and for two neighbours exchanged. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] cost) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int edit = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(edit, cost[i - 2][j - 2] + 1) : edit;
    }
}
