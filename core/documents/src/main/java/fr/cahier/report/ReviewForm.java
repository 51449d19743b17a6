package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.template.TemplateException;
import fr.cahier.verdict.ConclusionPolicy;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.FollowUp;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The form of an officer's sheet, to be printed and filled in by hand: the questions that the text leaves open, with their readings,
 * and the findings that an officer may depart from, with their grounds. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class ReviewForm {

    private static final Set<String> NAMES = TemplateData.names(Page.class);

    /** Lines for a departure from a finding that the form does not list. */
    private static final int BLANK = 2;

    private final Verdict verdict;

    /** What many findings wait for is asked of the applicant, not decided one by one. */
    private final Questions waiting;

    private ReviewForm(Verdict verdict) {
        this.verdict = verdict;
        this.waiting = Questions.of(verdict);
    }

    /**
     * @param aVoir how many points are left to be seen on site; empty for none
     * @param enAttente facts on which many findings depend, each with their number
     * @param libres lines for what the form does not list
     */
    record Page(
            String dossier,
            String candidat,
            String depose,
            String avis,
            String aVoir,
            List<Question> questions,
            List<String> enAttente,
            List<Constat> constats,
            List<String> libres,
            String conclusion) {}

    /** A question that the text leaves open. */
    record Question(String titre, String cle, String phrase, List<Choix> choix) {}

    /** One reading, by the number that the sheet gives it. */
    record Choix(String rang, String lecture, String effet) {}

    /** A finding that an officer may depart from. */
    record Constat(String titre, String cle, String statut, String phrase) {}

    /**
     * {@return the page about a verdict, in French} Of a reviewed one, give the verdict as it is held: what is settled is asked no more.
     *
     * @throws TemplateException when the template cannot be used
     */
    public static String html(Verdict verdict, Templates templates) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(templates, "templates");
        return templates.page(Templates.REVIEW, NAMES, TemplateData.of(new ReviewForm(verdict).page()));
    }

    private Page page() {
        long seen = verdict.findings().stream()
                .filter(finding -> Remaining.isDue(finding, FollowUp.CHECK_ON_SITE))
                .count();
        return new Page(
                Objects.requireNonNullElse(verdict.dossierReference(), "sans référence"),
                Objects.requireNonNullElse(verdict.candidate(), "non nommé"),
                VerdictWords.deposited(verdict),
                Lexicon.value(verdict.conclusion()),
                seen == 0 ? "" : VerdictWords.plural((int) seen, "point reste", "points restent"),
                verdict.findings().stream()
                        .filter(ReviewForm::isQuestion)
                        .map(ReviewForm::question)
                        .toList(),
                waiting(),
                verdict.findings().stream()
                        .filter(finding -> isUnfavourable(finding) && !waiting.asksFirst(finding))
                        .map(ReviewForm::finding)
                        .toList(),
                Stream.generate(() -> "").limit(BLANK).toList(),
                Facts.capitalized(verdict.authority().decidesAlone()) + ".");
    }

    private List<String> waiting() {
        Facts facts = new Facts(verdict);
        return waiting.byPointer().values().stream()
                .map(asking -> Facts.capitalized(
                                facts.place(asking.get(0).remedy().supplies().get(0))) + " : "
                        + VerdictWords.plural(asking.size(), "constat en dépend", "constats en dépendent") + ".")
                .toList();
    }

    private static boolean isQuestion(Finding finding) {
        return finding.status() == Status.UNRESOLVED
                && finding.reason() == Reason.INTERPRETATION
                && !finding.readings().isEmpty();
    }

    private static boolean isUnfavourable(Finding finding) {
        return ConclusionPolicy.decides(finding)
                && !isQuestion(finding)
                && (finding.status() == Status.BREACHED
                        || finding.status() == Status.MISSING
                        || finding.status() == Status.UNRESOLVED);
    }

    private static Question question(Finding finding) {
        List<Choix> choices = new ArrayList<>();
        for (int index = 0; index < finding.readings().size(); index++) {
            PossibleReading reading =
                    index < finding.possible().size() ? finding.possible().get(index) : null;
            boolean concludes = reading != null
                    && reading.effect() != null
                    && reading.thresholds().isEmpty();
            choices.add(new Choix(
                    String.valueOf(index + 1),
                    finding.readings().get(index),
                    concludes ? Lexicon.value(Status.of(reading.effect())) : ""));
        }
        return new Question(title(finding), key(finding), finding.sentence(), choices);
    }

    private static Constat finding(Finding finding) {
        return new Constat(title(finding), key(finding), VerdictWords.status(finding), finding.sentence());
    }

    private static String title(Finding finding) {
        return finding.obligation().title() + FindingLines.subject(finding);
    }

    /** {@return what the sheet calls it: the obligation, and the identifier of its site or person} */
    private static String key(Finding finding) {
        return finding.obligation().id()
                + finding.subjectName().map(id -> ", " + id).orElse("");
    }
}
