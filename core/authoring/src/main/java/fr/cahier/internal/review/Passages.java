package fr.cahier.internal.review;

import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Lines;
import fr.cahier.regulation.Passage;
import fr.cahier.regulation.RuleIssueCode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds lines of the text in no passage or in two, and obligations without a passage. */
final class Passages {

    private static final String FILE = "passages.yaml";

    private final Edition edition;
    private final IssueCollector issues;

    Passages(Edition edition, IssueCollector issues) {
        this.edition = edition;
        this.issues = issues;
    }

    void check() {
        Map<Integer, Passage> covered = new HashMap<>();
        for (int rank = 0; rank < edition.passages().size(); rank++) {
            cover(rank, covered);
        }
        List<Integer> open = edition.nonBlankLines().stream()
                .filter(line -> !covered.containsKey(line))
                .boxed()
                .toList();
        if (!open.isEmpty()) {
            boolean one = open.size() == 1;
            at(before(open.get(0)))
                    .warning(
                            RuleIssueCode.UNCOVERED_TEXT,
                            "aucun passage ne couvre " + (one ? "la ligne " : "les lignes ") + Lines.covering(open)
                                    + " du texte.",
                            (one ? "Ajoutez-la" : "Ajoutez-les")
                                    + " à un passage, dont la note dise ce qu’il fonde ou pourquoi il ne fonde rien.");
        }
        checkFounded();
    }

    private IssueCollector.Target at(int rank) {
        return issues.in(FILE, String.valueOf(rank), "lignes");
    }

    private int before(int line) {
        List<Passage> passages = edition.passages();
        return IntStream.range(0, passages.size())
                .boxed()
                .max(Comparator.comparingInt(rank -> lastBefore(line, passages.get(rank))))
                .orElse(0);
    }

    private static int lastBefore(int line, Passage passage) {
        return passage.lines().stream().filter(covered -> covered < line).max().orElse(0);
    }

    private void cover(int rank, Map<Integer, Passage> covered) {
        Passage passage = edition.passages().get(rank);
        Map<Passage, Set<Integer>> twice = new HashMap<>();
        passage.lines().stream().forEach(line -> {
            Passage other = covered.putIfAbsent(line, passage);
            if (other != null) {
                twice.computeIfAbsent(other, taken -> new TreeSet<>()).add(line);
            }
        });
        twice.forEach((other, lines) -> at(rank).warning(
                        RuleIssueCode.UNCOVERED_TEXT,
                        (lines.size() == 1 ? "la ligne " : "les lignes ") + Lines.covering(lines) + " du texte "
                                + (lines.size() == 1 ? "est" : "sont") + " aussi dans le passage l. " + other.lines()
                                + ".",
                        "Gardez chaque ligne dans un seul passage."));
    }

    private void checkFounded() {
        Set<String> founded = edition.passages().stream()
                .flatMap(passage -> passage.founds().stream())
                .collect(Collectors.toCollection(HashSet::new));
        edition.judged().stream()
                .filter(obligation -> !founded.contains(obligation.id()))
                .forEach(obligation -> issues.in(obligation.chapter() + "/obligations.yaml", obligation.id())
                        .about(obligation.id())
                        .warning(
                                RuleIssueCode.UNCOVERED_TEXT,
                                "aucun passage du texte ne fonde cette obligation.",
                                "Ajoutez son identifiant sous « fonde », dans passages.yaml."));
    }
}
