package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictDiff.Moved;
import fr.cahier.verdict.VerdictRange;
import fr.cahier.verdict.VerdictRange.Consequence;
import fr.cahier.verdict.VerdictRange.Stake;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Between which conclusions a verdict lies, and which open questions move it, as text. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class RangeReport {

    private static final int MAX_CHANGES = 3;

    private final TextPage page;
    private final Verdict verdict;

    private RangeReport(Verdict verdict, TextPage page) {
        this.verdict = verdict;
        this.page = page;
    }

    /** {@return the section of the report of the verdict, in French} */
    public static String of(Verdict verdict, VerdictRange range) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(range, "range");
        TextPage page = new TextPage();
        write(verdict, range, page);
        return page.toString();
    }

    static void write(Verdict verdict, VerdictRange range, TextPage page) {
        RangeReport report = new RangeReport(verdict, page);
        page.title("L’AVIS SELON LES LECTURES RETENUES");
        page.blank();
        page.line(2, "Toutes en faveur du candidat : " + told(range.favourable()) + ".");
        page.line(2, "Toutes en sa défaveur : " + told(range.adverse()) + ".");
        range.stakes().forEach(report::stake);
        if (range.omitted() > 0) {
            page.line(2, "Autres questions ouvertes, non détaillées : " + range.omitted() + ".");
        }
    }

    /** {@return for example "de « non conforme » à « conforme sur dossier »"; empty where no reading moves it} */
    static String between(VerdictRange range) {
        return range.favourable() == range.adverse()
                ? ""
                : "de " + FrenchFormat.quoted(told(range.adverse())) + " à "
                        + FrenchFormat.quoted(told(range.favourable()));
    }

    private static String told(Conclusion conclusion) {
        return Lexicon.value(conclusion);
    }

    private void stake(Stake stake) {
        List<Finding> asking = verdict.findings().stream()
                .filter(finding -> finding.questions().contains(stake.question().id()))
                .toList();
        String titles = asking.stream()
                .map(finding ->
                        finding.obligation().id() + ", " + finding.obligation().title())
                .distinct()
                .collect(Collectors.joining(" ; "));
        List<Conclusion> conclusions = stake.consequences().stream()
                .map(Consequence::conclusion)
                .distinct()
                .toList();
        boolean moves = conclusions.size() > 1;
        page.line(
                2,
                titles
                        + (moves
                                ? " — seule cette question tranchée :"
                                : " — seule cette question tranchée, quelle que soit la lecture, l’avis serait "
                                        + told(conclusions.get(0)) + " :"));
        stake.consequences().forEach(consequence -> consequence(consequence, asking, moves));
    }

    private void consequence(Consequence consequence, List<Finding> asking, boolean moves) {
        String findings = findings(consequence);
        String end = moves
                ? "Avis " + told(consequence.conclusion()) + (findings.isEmpty() ? "" : " ; " + findings)
                : Facts.capitalized(findings);
        page.line(4, "– " + reading(consequence.reading(), asking) + (end.isEmpty() ? "" : " " + end + "."));
    }

    /** {@return the reading as it is told of this dossier} */
    private static String reading(PossibleReading reading, List<Finding> asking) {
        return asking.stream()
                .filter(finding -> finding.possible().contains(reading))
                .map(finding -> finding.readings().get(finding.possible().indexOf(reading)))
                .findFirst()
                .orElse(reading.text());
    }

    private static String findings(Consequence consequence) {
        List<String> moved = consequence.changes().moved().stream()
                .filter(Moved::isOfStatus)
                .map(one -> VerdictWords.named(one.after()))
                .toList();
        String first = moved.stream().limit(MAX_CHANGES).collect(Collectors.joining(" ; "));
        int more = moved.size() - MAX_CHANGES;
        return more > 0 ? first + " ; et " + VerdictWords.plural(more, "autre constat", "autres constats") : first;
    }
}
