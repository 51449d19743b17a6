package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
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

    private final TextPage page = new TextPage();
    private final Verdict verdict;

    private RangeReport(Verdict verdict) {
        this.verdict = verdict;
    }

    /** {@return the section that follows the report of the verdict, in French} */
    public static String of(Verdict verdict, VerdictRange range) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(range, "range");
        RangeReport report = new RangeReport(verdict);
        report.page.title("L’avis selon les lectures retenues");
        report.page.line(2, "Toutes en faveur du candidat : " + told(range.favourable()) + ".");
        report.page.line(2, "Toutes en sa défaveur : " + told(range.adverse()) + ".");
        range.stakes().forEach(report::stake);
        if (range.omitted() > 0) {
            report.page.line(2, "Autres questions ouvertes, non détaillées : " + range.omitted() + ".");
        }
        return report.page.toString();
    }

    /** {@return for example "entre non conforme et conforme sur dossier"; empty where no reading moves it} */
    static String between(VerdictRange range) {
        return range.favourable() == range.adverse()
                ? ""
                : "entre " + told(range.adverse()) + " et " + told(range.favourable());
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
        page.line(2, titles + " — seule cette question tranchée :");
        stake.consequences().forEach(consequence -> consequence(consequence, asking));
    }

    private void consequence(Consequence consequence, List<Finding> asking) {
        page.line(
                4,
                "– " + reading(consequence.reading(), asking) + " Avis " + told(consequence.conclusion())
                        + findings(consequence) + ".");
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
        StringBuilder told = new StringBuilder();
        int count = 0;
        for (Moved moved : consequence.changes().moved()) {
            if (moved.isOfStatus() && count++ < MAX_CHANGES) {
                told.append(" ; ").append(VerdictWords.named(moved.after()));
            }
        }
        return count > MAX_CHANGES ? told + " ; et " + (count - MAX_CHANGES) + " autres constats" : told.toString();
    }
}
