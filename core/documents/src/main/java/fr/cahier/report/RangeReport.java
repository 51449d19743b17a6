package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.VerdictDiff.Moved;
import fr.cahier.verdict.VerdictRange;
import fr.cahier.verdict.VerdictRange.Consequence;
import fr.cahier.verdict.VerdictRange.Stake;
import java.util.Objects;

/** Between which conclusions a verdict lies, and which open questions move it, as text. */
@PublicApi
public final class RangeReport {

    private static final int MAX_CHANGES = 3;

    private final TextPage page = new TextPage();

    private RangeReport() {}

    /** {@return the section that follows the report of the verdict, in French} */
    public static String of(VerdictRange range) {
        Objects.requireNonNull(range, "range");
        RangeReport report = new RangeReport();
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
        page.line(2, "Question « " + stake.question().id() + " », seule tranchée :");
        stake.consequences().forEach(this::consequence);
    }

    private void consequence(Consequence consequence) {
        page.line(
                4,
                "– « " + consequence.reading().id() + " » : avis " + told(consequence.conclusion())
                        + findings(consequence) + ".");
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
