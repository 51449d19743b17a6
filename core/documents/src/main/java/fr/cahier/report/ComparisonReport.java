package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.diff.DossierDiff;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.plan.Progress;
import fr.cahier.regulation.Voice;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.FindingSummary;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictDiff;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A comparison of two states of a dossier as text: changes, progress of the plan, findings. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class ComparisonReport {

    private final TextPage page = new TextPage();
    private final BeforeAndAfter explanations = new BeforeAndAfter(page);

    private ComparisonReport() {}

    /**
     * {@return the report, in French}
     *
     * @param plan progress on the plan of the earlier state
     */
    public static String of(DossierDiff dossier, VerdictDiff verdict, Progress plan) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(plan, "plan");
        return written(dossier, verdict, plan, "Avis proposé").toString();
    }

    /**
     * {@return the same, where an officer's sheet holds for both states}
     *
     * @param verdict between the verdicts as the officer holds them
     * @param after the later state, reviewed
     */
    public static String of(DossierDiff dossier, VerdictDiff verdict, Progress plan, ReviewedVerdict after) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(after, "after");
        TextPage page = written(dossier, verdict, plan, "Avis proposé après l’instruction");
        page.blank();
        page.line(
                0,
                "Avis proposé par le logiciel seul, sur le dossier d’après : "
                        + VerdictWords.title(after.verdict().conclusion()) + ".");
        InstructionReport.hand(after, page);
        return page.toString();
    }

    private static TextPage written(DossierDiff dossier, VerdictDiff verdict, Progress plan, String whose) {
        ComparisonReport report = new ComparisonReport();
        report.conclusion(
                whose, verdict.before(), verdict.after(), plan.plan().verdict().voice());
        report.dossier(dossier);
        new ProgressLines(report.page, plan).write();
        report.moved(verdict);
        report.alone("CONSTATS NOUVEAUX", verdict.appeared());
        report.alone("CONSTATS QUI N’ONT PLUS LIEU", verdict.vanished());
        report.page.blank();
        int options = unchangedOptions(verdict, plan.plan().verdict());
        report.page.line(0, "Constats inchangés : " + (verdict.unchanged() - options) + ".");
        return report.page;
    }

    /** Faculties are findings of no weight: no other document counts them among these. */
    private static int unchangedOptions(VerdictDiff diff, Verdict before) {
        Stream<Finding> others =
                Stream.concat(diff.moved().stream().map(VerdictDiff.Moved::before), diff.vanished().stream());
        return before.options().size()
                - (int) others.filter(before.options()::contains).count();
    }

    private void conclusion(String whose, Conclusion before, Conclusion after, Voice voice) {
        page.line(
                0,
                before == after
                        ? whose + ", inchangé : " + VerdictWords.title(after)
                        : whose + " : " + VerdictWords.title(before) + " → " + VerdictWords.title(after));
        page.line(
                0,
                after == Conclusion.COMPLIANT_WITH_RESERVATIONS
                        ? "Le dossier d’après répond au texte, sous les réserves que dit son évaluation."
                        : VerdictWords.meaning(after, voice));
    }

    private void dossier(DossierDiff dossier) {
        page.title("CE QUI A CHANGÉ DANS LE DOSSIER (" + dossier.changes().size() + ")");
        page.blank();
        if (dossier.changes().isEmpty()) {
            page.line(2, "Rien : les deux fichiers disent la même chose.");
        }
        dossier.changes().forEach(change -> page.line(2, ProgressLines.words(change)));
    }

    private void moved(VerdictDiff verdict) {
        if (verdict.moved().isEmpty()) {
            return;
        }
        page.title("CONSTATS QUI ONT CHANGÉ (" + verdict.moved().size() + ")");
        for (VerdictDiff.Moved moved : verdict.moved()) {
            page.blank();
            heading(moved.after());
            explanations.write(moved.changes(), FindingSummary.of(moved.before()), FindingSummary.of(moved.after()));
        }
    }

    /** A new site brings many findings: those that need no work are only named. */
    private void alone(String title, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        page.title(title + " (" + findings.size() + ")");
        page.blank();
        findings.stream().filter(finding -> !isAtRest(finding)).forEach(finding -> {
            heading(finding);
            page.line(12, VerdictWords.status(finding) + ". " + finding.sentence());
        });
        String atRest = Named.findings(
                findings.stream().filter(ComparisonReport::isAtRest).toList());
        if (!atRest.isEmpty()) {
            page.line(2, "Satisfaits ou sans objet : " + atRest + ".");
        }
    }

    private static boolean isAtRest(Finding finding) {
        return finding.status() == Status.SATISFIED || finding.status() == Status.NOT_APPLICABLE;
    }

    private void heading(Finding finding) {
        page.line(2, finding.obligation().id() + "  " + finding.obligation().title() + FindingLines.subject(finding));
    }
}
