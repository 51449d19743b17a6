package fr.cahier.internal.review;

import fr.cahier.regulation.Lines;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Passage;
import fr.cahier.regulation.RuleIssue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds lines of the text in no passage or in two, and obligations without a passage. */
final class Passages {

    private static final String FILE = "passages.yaml";

    private final Review review;
    private final List<RuleIssue> found = new ArrayList<>();

    Passages(Review review) {
        this.review = review;
    }

    List<RuleIssue> diagnostics() {
        Map<Integer, Passage> covered = new HashMap<>();
        for (int rank = 0; rank < review.edition().passages().size(); rank++) {
            cover(rank, covered);
        }
        List<Integer> open = review.edition().nonBlankLines().stream()
                .filter(line -> !covered.containsKey(line))
                .boxed()
                .toList();
        if (!open.isEmpty()) {
            boolean one = open.size() == 1;
            RuleIssue uncovered = RuleIssue.ofFile(
                            FILE,
                            "aucun passage ne couvre " + (one ? "la ligne " : "les lignes ") + Lines.covering(open)
                                    + " du texte.",
                            (one ? "Ajoutez-la" : "Ajoutez-les")
                                    + " à un passage, dont la note dise ce qu’il fonde ou pourquoi il ne fonde rien.")
                    .asWarning();
            found.add(review.locator().locate(uncovered, String.valueOf(before(open.get(0))), "lignes"));
        }
        checkFounded();
        return found;
    }

    private int before(int line) {
        List<Passage> passages = review.edition().passages();
        return IntStream.range(0, passages.size())
                .boxed()
                .max(Comparator.comparingInt(rank -> lastBefore(line, passages.get(rank))))
                .orElse(0);
    }

    private static int lastBefore(int line, Passage passage) {
        return passage.lines().stream().filter(covered -> covered < line).max().orElse(0);
    }

    private void cover(int rank, Map<Integer, Passage> covered) {
        Passage passage = review.edition().passages().get(rank);
        Map<Passage, Set<Integer>> twice = new HashMap<>();
        passage.lines().stream().forEach(line -> {
            Passage other = covered.putIfAbsent(line, passage);
            if (other != null) {
                twice.computeIfAbsent(other, taken -> new TreeSet<>()).add(line);
            }
        });
        twice.forEach((other, lines) -> found.add(review.locator()
                .locate(
                        RuleIssue.ofFile(
                                FILE,
                                (lines.size() == 1 ? "la ligne " : "les lignes ") + Lines.covering(lines)
                                        + " du texte " + (lines.size() == 1 ? "est" : "sont")
                                        + " aussi dans le passage l. " + other.lines() + ".",
                                "Gardez chaque ligne dans un seul passage."),
                        String.valueOf(rank),
                        "lignes")
                .asWarning()));
    }

    private void checkFounded() {
        Set<String> founded = review.edition().passages().stream()
                .flatMap(passage -> passage.founds().stream())
                .collect(Collectors.toCollection(HashSet::new));
        Stream<Obligation> judged = review.edition().judged().stream();
        judged.filter(obligation -> !founded.contains(obligation.id()))
                .forEach(obligation -> found.add(review.locator()
                        .locate(
                                new RuleIssue(
                                        obligation.chapter() + "/obligations.yaml",
                                        0,
                                        0,
                                        obligation.id(),
                                        "aucun passage du texte ne fonde cette obligation.",
                                        "Ajoutez son identifiant sous « fonde », dans passages.yaml."),
                                obligation.id())
                        .asWarning()));
    }
}
