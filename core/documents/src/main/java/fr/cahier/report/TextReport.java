package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.regulation.Authority;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.FollowUp;
import fr.cahier.verdict.InstantFormat;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Receipt;
import fr.cahier.verdict.Reservation;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A verdict as text for a terminal, what needs work first. */
@PublicApi
public final class TextReport {

    private final Verdict verdict;
    private final Facts facts;
    private final Questions questions;
    private final TextPage page = new TextPage();
    private final FindingLines lines;

    private TextReport(Verdict verdict) {
        this.verdict = verdict;
        this.facts = new Facts(verdict);
        this.questions = Questions.of(verdict);
        this.lines = new FindingLines(page, facts);
    }

    /** {@return the report, in French, in at most 100 columns} */
    public static String of(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return UsedTerms.after(written(verdict), verdict.voice().glossary());
    }

    /** {@return the report, then between which conclusions it lies} */
    public static String of(Verdict verdict, VerdictRange range) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(range, "range");
        return UsedTerms.after(
                written(verdict) + RangeReport.of(range), verdict.voice().glossary());
    }

    private static String written(Verdict verdict) {
        TextReport report = new TextReport(verdict);
        report.line("Avis proposé : ", verdict.conclusion());
        report.page.line(0, VerdictWords.meaning(verdict.conclusion(), verdict.voice()));
        return report.findings();
    }

    /** {@return the report, without its terms, that begins with the conclusion after the review, and names the engine's beside it} */
    static String written(ReviewedVerdict reviewed) {
        TextReport report = new TextReport(reviewed.held());
        report.line("Avis proposé après l’instruction : ", reviewed.conclusion());
        report.page.line(
                0, VerdictWords.meaning(reviewed.conclusion(), reviewed.held().voice()));
        report.line("Avis proposé par le logiciel seul : ", reviewed.verdict().conclusion());
        return report.findings();
    }

    private String findings() {
        identity();
        questionsFirst();
        section(
                "À FOURNIR",
                finding -> finding.isMissing() && finding.status() != Status.BREACHED && !questions.asksFirst(finding));
        section("NON RESPECTÉ", finding -> finding.status() == Status.BREACHED);
        section("À TRANCHER", finding -> finding.status() == Status.UNRESOLVED && !finding.isMissing());
        reservations();
        retained();
        followUps("À VOIR SUR PLACE", FollowUp.CHECK_ON_SITE);
        followUps("DÛ APRÈS " + verdict.voice().label().toUpperCase(Locale.FRENCH), FollowUp.DUE_AFTER_LABEL);
        promises();
        options();
        remarks();
        receipt();
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
        return VerdictWords.plural(count(Status.SATISFIED), "satisfait", "satisfaits") + declared() + ", "
                + VerdictWords.plural(count(Status.BREACHED), "non respecté", "non respectés") + ", "
                + VerdictWords.plural(count(Status.MISSING), "manquant", "manquants") + ", "
                + VerdictWords.plural(
                        count(Status.UNRESOLVED), "à trancher ou indéterminé", "à trancher ou indéterminés")
                + ", "
                + count(Status.NOT_APPLICABLE) + " sans objet.";
    }

    /** A declaration establishes nothing: what rests on it alone is counted apart. */
    private String declared() {
        long declared = verdict.findings().stream()
                .filter(finding -> finding.reason() == Reason.COMMITTED)
                .count();
        return declared == 0
                ? ""
                : " (" + (count(Status.SATISFIED) - declared) + " par un fait ou une pièce, " + declared
                        + " par un simple engagement)";
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
            page.line(10, "En dépendent : " + Named.findings(asking) + ".");
        }
    }

    private void section(String title, Predicate<Finding> kind) {
        List<Finding> all = verdict.findings().stream().filter(kind).toList();
        if (all.isEmpty()) {
            return;
        }
        page.title(title + " (" + all.size() + ")");
        verdict.findingsByChapter().forEach((chapter, findings) -> chapter(chapter, findings, kind));
    }

    private void chapter(Chapter chapter, List<Finding> findings, Predicate<Finding> kind) {
        List<Finding> shown = findings.stream().filter(kind).toList();
        if (shown.isEmpty()) {
            return;
        }
        page.blank();
        page.line(0, chapter.title());
        shown.forEach(lines::write);
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
            for (Reservation reservation : finding.reservations()) {
                page.line(2, finding.obligation().id() + FindingLines.subject(finding) + "  " + reservation.sentence());
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

    /** One line for each obligation, so that a large network stays readable. */
    private void followUps(String title, FollowUp followUp) {
        Map<Obligation, List<Finding>> due = verdict.findings().stream()
                .filter(finding -> finding.followUps().contains(followUp))
                .collect(Collectors.groupingBy(Finding::obligation, LinkedHashMap::new, Collectors.toList()));
        if (due.isEmpty()) {
            return;
        }
        page.title(title + " (" + due.size() + ")");
        page.blank();
        due.forEach((obligation, findings) ->
                page.line(2, obligation.id() + "  " + obligation.title() + subjects(findings)));
    }

    private void promises() {
        List<PromiseList.Promise> promises = PromiseList.of(verdict);
        if (promises.isEmpty()) {
            return;
        }
        page.title("PROMIS POUR PLUS TARD (" + promises.size() + ")");
        page.blank();
        for (PromiseList.Promise promise : promises) {
            page.line(
                    2,
                    promise.obligation().id() + "  " + promise.obligation().title() + subjects(promise.findings())
                            + " : " + promise.day());
        }
    }

    private static String subjects(List<Finding> findings) {
        String names = Named.subjects(findings);
        return names.isEmpty() ? "" : " — " + names;
    }

    private void options() {
        List<Finding> taken = verdict.options().stream()
                .filter(option -> option.status() == Status.SATISFIED || option.status() == Status.UNRESOLVED)
                .toList();
        if (taken.isEmpty()) {
            return;
        }
        page.title("FACULTÉS OUVERTES PAR LE TEXTE — sans effet sur l’avis");
        page.blank();
        taken.forEach(option -> page.line(2, option.obligation().id() + "  " + option.sentence()));
    }

    private void remarks() {
        if (!verdict.remarks().isEmpty()) {
            page.title("REMARQUES");
            page.blank();
            verdict.remarks().forEach(remark -> page.line(2, remark));
            VerdictWords.otherRemarks(verdict).ifPresent(others -> page.line(2, others));
        }
    }

    private void receipt() {
        Receipt receipt = verdict.receipt();
        page.title("REÇU");
        page.blank();
        page.line(2, "Règlement " + receipt.regulation() + ", empreinte " + receipt.regulationSha256());
        page.line(2, "Texte source, empreinte " + receipt.sourceSha256());
        page.line(2, "Dossier, empreinte " + receipt.dossierSha256());
        if (receipt.doctrineSha256() != null) {
            page.line(2, "Doctrine, empreinte " + receipt.doctrineSha256());
        }
        page.line(
                2,
                "Cahier " + receipt.libraryVersion() + " ; règles appliquées au "
                        + new InstantFormat(receipt.zone()).text(receipt.instant())
                        + " (" + receipt.zone() + "), " + Lexicon.value(receipt.instantBasis()) + ".");
        page.blank();
        page.line(
                0,
                "Cet avis est une proposition faite par un logiciel ; "
                        + verdict.authority().decidesAlone() + ".");
    }
}
