package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.regulation.Authority;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictRange;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    private final @Nullable ReviewedVerdict reviewed;
    private final @Nullable VerdictRange range;

    private TextReport(Verdict verdict, @Nullable ReviewedVerdict reviewed, @Nullable VerdictRange range) {
        this.verdict = verdict;
        this.reviewed = reviewed;
        this.range = range;
        this.proof = new ProofWords(reviewed);
        this.facts = new Facts(verdict);
        this.questions = Questions.of(verdict);
        this.lines = new FindingLines(page, facts);
    }

    /** {@return the report, in French, in at most 100 columns} */
    public static String of(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return new TextReport(verdict, null, null).written();
    }

    /** {@return the report, which says between which conclusions it lies} */
    public static String of(Verdict verdict, VerdictRange range) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(range, "range");
        return new TextReport(verdict, null, range).written();
    }

    /** {@return the report that begins with the conclusion after the review, and names the engine's beside it} */
    static String of(ReviewedVerdict reviewed, @Nullable VerdictRange range) {
        return new TextReport(reviewed.held(), reviewed, range).written();
    }

    /** Told in the order of the page: what it rests on, what was settled, what remains. */
    private String written() {
        conclusion();
        identity();
        section("NON RESPECTÉ", Status.BREACHED);
        questionsFirst();
        section("MANQUANT", Status.MISSING);
        section("À TRANCHER OU INDÉTERMINÉ", Status.UNRESOLVED);
        if (range != null) {
            RangeReport.write(verdict, range, page);
        }
        if (reviewed != null) {
            InstructionReport.hand(reviewed, page);
        }
        retained();
        new FollowUpLines(page, verdict, isCrowded(), reviewed != null).write();
        return UsedTerms.after(page.toString(), verdict.voice().glossary());
    }

    private void conclusion() {
        String after = reviewed == null ? "" : "après l’instruction ";
        page.line(0, "Avis proposé " + after + ": " + conclusion(verdict));
        page.line(0, new OpenQuestions(verdict).meaning());
        String between = range == null ? "" : RangeReport.between(range);
        if (!between.isEmpty()) {
            page.line(0, "Selon ce qui sera retenu, l’avis ira " + between + ".");
        }
        if (reviewed != null) {
            page.line(0, "Avis proposé par le logiciel seul : " + conclusion(reviewed.verdict()));
        }
    }

    /** {@return the conclusion alone, in French} */
    public static String conclusion(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return VerdictWords.title(verdict.conclusion());
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
            causes(told);
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

    /** What one cause explains in several chapters comes first: most depends on it. */
    private void causes(List<Finding> told) {
        List<Cause> causes = Cause.of(told);
        under(
                "Plusieurs parties du texte",
                causes.stream().filter(Cause::isWide).toList());
        for (Chapter chapter : verdict.chapters()) {
            under(
                    chapter.title(),
                    causes.stream().filter(cause -> cause.isOf(chapter)).toList());
        }
    }

    private void under(String title, List<Cause> causes) {
        if (!causes.isEmpty()) {
            page.blank();
            page.line(0, title);
            causes.forEach(lines::write);
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
