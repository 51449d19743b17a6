package fr.cahier.internal.review;

import fr.cahier.internal.Sha256;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Lines;
import fr.cahier.regulation.Passage;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares a text with the passages encoded from it. */
public final class SourceComparison {

    private static final String FILE = "passages.yaml";
    private static final int FINGERPRINT = 16;

    private SourceComparison() {}

    /** {@return warnings for the passages that differ and the lines that none covers} */
    public static List<RuleIssue> of(Edition edition, String text, Locator locator) {
        List<String> lines = text.lines().toList();
        IssueCollector issues = new IssueCollector(locator);
        for (int rank = 0; rank < edition.passages().size(); rank++) {
            Passage passage = edition.passages().get(rank);
            if (!fingerprint(passage.lines(), lines).equals(passage.fingerprint())) {
                reportChange(passage, issues.in(FILE, String.valueOf(rank), "lignes"));
            }
        }
        Set<Integer> covered = edition.passages().stream()
                .flatMap(passage -> passage.lines().stream().boxed())
                .collect(Collectors.toSet());
        List<Integer> open = IntStream.rangeClosed(1, lines.size())
                .filter(line -> !lines.get(line - 1).isBlank() && !covered.contains(line))
                .boxed()
                .toList();
        if (!open.isEmpty()) {
            issues.in(FILE)
                    .warning(
                            RuleIssueCode.UNCOVERED_TEXT,
                            "aucun passage ne couvre l. " + Lines.covering(open) + " de ce texte.",
                            "Lisez ces lignes, et dites ce qu’elles fondent ou pourquoi elles ne fondent rien.");
        }
        return issues.all();
    }

    private static void reportChange(Passage passage, IssueCollector.Target target) {
        String concerned = passage.founds().isEmpty()
                ? "il ne fondait aucune obligation."
                : "obligations concernées : " + String.join(", ", passage.founds()) + ".";
        target.warning(
                RuleIssueCode.OTHER_TEXT,
                "le passage l. " + passage.lines() + " n’est plus celui qui a été encodé ; " + concerned,
                "Relisez-le ; s’il a seulement changé de place, corrigez ses lignes, sinon les règles puis"
                        + " l’empreinte.");
    }

    /** {@return that of the words which stand on {@code cited} of a text, whose other lines do not count} */
    public static String fingerprint(Lines cited, List<String> lines) {
        String words = cited.stream()
                .filter(line -> line <= lines.size())
                .mapToObj(line -> lines.get(line - 1))
                .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return Sha256.of(words.getBytes(StandardCharsets.UTF_8)).substring(0, FINGERPRINT);
    }
}
