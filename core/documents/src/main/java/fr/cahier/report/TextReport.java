package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.regulation.Authority;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reservation;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictRange;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A verdict as text for a terminal, what needs work first. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class TextReport {

    /** Where more is missing, findings are counted by chapter. */
    private static final int MAX_TOLD = 40;

    private final Verdict verdict;
    private final Facts facts;
    private final Questions questions;
    private final TextPage page = new TextPage();
    private final FindingLines lines;

    /** Whether the page that tells what this one only counts was named. */
    private boolean referred;

    private final ProofWords proof;

    private TextReport(Verdict verdict, ProofWords proof) {
        this.verdict = verdict;
        this.proof = proof;
        this.facts = new Facts(verdict);
        this.questions = Questions.of(verdict);
        this.lines = new FindingLines(page, facts);
    }

    /** {@return the report, in French, in at most 100 columns} */
    public static String of(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return UsedTerms.after(written(verdict, ""), verdict.voice().glossary());
    }

    /** {@return the report, then between which conclusions it lies} */
    public static String of(Verdict verdict, VerdictRange range) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(range, "range");
        return UsedTerms.after(
                written(verdict, RangeReport.between(range)) + RangeReport.of(verdict, range),
                verdict.voice().glossary());
    }

    private static String written(Verdict verdict, String range) {
        TextReport report = new TextReport(verdict, new ProofWords(null));
        report.line("Avis proposé : ", verdict.conclusion());
        report.page.line(0, VerdictWords.meaning(verdict.conclusion(), verdict.voice()));
        report.between(range);
        return report.findings();
    }

    private void between(String range) {
        if (!range.isEmpty()) {
            page.line(0, "Selon les lectures du texte qui seront retenues, l’avis sera " + range + ".");
        }
    }

    /** {@return the report, without its terms, that begins with the conclusion after the review, and names the engine's beside it} */
    static String written(ReviewedVerdict reviewed, String range) {
        TextReport report = new TextReport(reviewed.held(), new ProofWords(reviewed));
        report.line("Avis proposé après l’instruction : ", reviewed.conclusion());
        report.page.line(
                0, VerdictWords.meaning(reviewed.conclusion(), reviewed.held().voice()));
        report.between(range);
        report.line("Avis proposé par le logiciel seul : ", reviewed.verdict().conclusion());
        return report.findings();
    }

    private String findings() {
        identity();
        section("NON RESPECTÉ", Status.BREACHED);
        questionsFirst();
        section("MANQUANT", Status.MISSING);
        section("À TRANCHER OU INDÉTERMINÉ", Status.UNRESOLVED);
        reservations();
        retained();
        new FollowUpLines(page, verdict, isCrowded()).write();
        return page.toString();
    }

    /** {@return the conclusion alone, in French} */
    public static String conclusion(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return VerdictWords.title(verdict.conclusion());
    }

    private void line(String whose, Conclusion conclusion) {
        page.line(0, whose + VerdictWords.title(conclusion));
    }

    private void identity() {
        page.blank();
        page.line(
                0,
                "Dossier : " + Objects.requireNonNullElse(verdict.dossierReference(), "sans référence")
                        + " — candidat : " + Objects.requireNonNullElse(verdict.candidate(), "non nommé"));
        page.line(0, verdict.title());
        page.line(0, "Constats : " + counts());
        called(Subject.SITE, "Sites : ");
        called(Subject.PERSONNEL, "Professionnels : ");
    }

    /** Where lists hold identifiers only, this says whose they are. */
    private void called(Subject kind, String who) {
        List<String> headings = Named.headings(verdict.findings().stream()
                .filter(finding -> finding.obligation().subject() == kind)
                .toList());
        if (headings.size() > Named.MAX_SUBJECTS) {
            page.line(0, who + String.join(", ", headings) + ".");
        }
    }

    private String counts() {
        return VerdictWords.others(count(Status.SATISFIED), "satisfait", "satisfaits")
                + (proof.isMixed(verdict) ? " (" + proof.counted(verdict) + ")" : "") + ", "
                + VerdictWords.plural(count(Status.BREACHED), "non respecté", "non respectés") + ", "
                + VerdictWords.plural(count(Status.MISSING), "manquant", "manquants") + ", "
                + VerdictWords.plural(
                        count(Status.UNRESOLVED), "à trancher ou indéterminé", "à trancher ou indéterminés")
                + ", "
                + count(Status.NOT_APPLICABLE) + " sans objet.";
    }

    private int count(Status status) {
        return (int) verdict.findings().stream()
                .filter(finding -> finding.status() == status)
                .count();
    }

    /** Many obligations may depend on one answer, which is asked once. */
    private void questionsFirst() {
        if (questions.byPointer().isEmpty()) {
            return;
        }
        page.title("À DIRE D’ABORD (" + questions.byPointer().size() + ")");
        page.blank();
        for (List<Finding> asking : questions.byPointer().values()) {
            page.line(2, facts.wanted(asking.get(0).remedy().supplies().get(0)) + ".");
            page.line(10, asking.get(0).remedy().text());
            page.line(10, "En dépendent : " + named(asking) + ".");
        }
    }

    /** {@return the obligations by number and title, then whom they are about where it is one} */
    private static String named(List<Finding> findings) {
        String obligations = findings.stream()
                .map(Finding::obligation)
                .distinct()
                .map(obligation -> obligation.id() + " (" + obligation.title() + ")")
                .collect(Collectors.joining(", "));
        List<String> subjects = Named.headings(findings);
        return subjects.size() == 1 ? obligations + " — " + subjects.get(0) : obligations;
    }

    /** What waits for an answer that is asked first is counted with the others, and told there. */
    private void section(String title, Status status) {
        List<Finding> all = verdict.findings().stream()
                .filter(finding -> finding.status() == status)
                .toList();
        if (all.isEmpty()) {
            return;
        }
        page.title(title + " (" + all.size() + ")");
        List<Finding> told =
                all.stream().filter(finding -> !questions.asksFirst(finding)).toList();
        if (isCrowded() && !told.isEmpty()) {
            page.blank();
            page.line(2, Named.byChapter(verdict.chapters(), told) + ".");
            if (!referred) {
                page.line(2, "La commande « rapport » dit pour chacune ce qui est demandé, et où.");
                referred = true;
            }
        } else {
            verdict.chapters().forEach(chapter -> chapter(chapter, told));
        }
        if (told.size() < all.size()) {
            page.blank();
            page.line(
                    2,
                    VerdictWords.plural(all.size() - told.size(), "constat dépend", "constats dépendent")
                            + " de ce qui est à dire d’abord.");
        }
    }

    /** Of a dossier that hardly says anything, nothing is told one by one. */
    private boolean isCrowded() {
        return count(Status.MISSING) > MAX_TOLD;
    }

    private void chapter(Chapter chapter, List<Finding> told) {
        List<Finding> shown = told.stream().filter(Named.isIn(chapter)).toList();
        if (!shown.isEmpty()) {
            page.blank();
            page.line(0, chapter.title());
            shown.forEach(lines::write);
        }
    }

    private void reservations() {
        List<Finding> reserved = verdict.findings().stream()
                .filter(finding -> !finding.reservations().isEmpty())
                .toList();
        if (reserved.isEmpty()) {
            return;
        }
        page.title("RÉSERVES (" + reserved.size()
                + ") — le texte n’exige ni pièce ni autre preuve : leur absence n’est pas un manquement");
        page.blank();
        for (Finding finding : reserved) {
            page.line(
                    2, finding.obligation().id() + "  " + finding.obligation().title() + FindingLines.subject(finding));
            for (Reservation reservation : finding.reservations()) {
                page.line(10, reservation.sentence());
            }
        }
    }

    private void retained() {
        List<Retained> retained = Retained.of(verdict);
        if (retained.isEmpty()) {
            return;
        }
        Authority service = verdict.voice().service();
        page.title("CE QUE " + service.name().toUpperCase(Locale.FRENCH) + (service.isPlural() ? " ONT" : " A")
                + " RETENU POUR TOUS LES DOSSIERS");
        page.blank();
        for (Retained one : retained) {
            page.line(2, one.told());
            page.line(4, one.grounds());
            page.line(4, "Constats : " + one.followedBy());
        }
    }
}
