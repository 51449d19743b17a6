package fr.cahier.internal.review;

import fr.cahier.internal.Sha256;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Lines;
import fr.cahier.regulation.Passage;
import fr.cahier.regulation.RuleIssue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares a text with the passages that were encoded from it. */
public final class SourceComparison {

    private static final String FILE = "passages.yaml";
    private static final int FINGERPRINT = 16;

    private SourceComparison() {}

    /**
     * {@return as warnings, the passages that no longer read the same and the lines that none covers}
     *
     * @param locator where the passages stand
     */
    public static List<RuleIssue> of(Edition regulation, String text, Locator locator) {
        List<String> lines = text.lines().toList();
        List<RuleIssue> found = new ArrayList<>();
        for (int rank = 0; rank < regulation.passages().size(); rank++) {
            Passage passage = regulation.passages().get(rank);
            if (!fingerprint(passage, lines).equals(passage.fingerprint())) {
                found.add(locator.place(changed(passage), String.valueOf(rank), "lignes"));
            }
        }
        Set<Integer> covered = regulation.passages().stream()
                .flatMap(passage -> passage.lines().stream().boxed())
                .collect(Collectors.toSet());
        List<Integer> open = IntStream.rangeClosed(1, lines.size())
                .filter(line -> !lines.get(line - 1).isBlank() && !covered.contains(line))
                .boxed()
                .toList();
        if (!open.isEmpty()) {
            found.add(locator.place(warning(
                    "aucun passage ne couvre l. " + Lines.covering(open) + " de ce texte.",
                    "Lisez ces lignes, et dites ce qu’elles fondent ou pourquoi elles ne fondent rien.")));
        }
        return found;
    }

    private static RuleIssue changed(Passage passage) {
        String concerned = passage.founds().isEmpty()
                ? "il ne fondait aucune obligation."
                : "obligations concernées : " + String.join(", ", passage.founds()) + ".";
        return warning(
                "le passage l. " + passage.lines() + " n’est plus celui qui a été encodé ; " + concerned,
                "Relisez-le ; s’il a seulement changé de place, corrigez ses lignes, sinon les règles puis l’empreinte.");
    }

    private static RuleIssue warning(String message, String advice) {
        return RuleIssue.ofFile(FILE, message, advice).asWarning();
    }

    /** {@return the fingerprint of the words that {@code passage} has in a text of those lines} */
    static String fingerprint(Passage passage, List<String> lines) {
        String words = passage.lines().stream()
                .filter(line -> line <= lines.size())
                .mapToObj(line -> lines.get(line - 1))
                .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return Sha256.of(words.getBytes(StandardCharsets.UTF_8)).substring(0, FINGERPRINT);
    }
}
