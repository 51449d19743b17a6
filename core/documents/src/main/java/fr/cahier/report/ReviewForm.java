package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.instruction.OfficerView;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.template.TemplateException;
import fr.cahier.verdict.ConclusionPolicy;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /** As the officer holds it, where there is a sheet. */
    private final Verdict verdict;

    private final @Nullable ReviewedVerdict reviewed;

    /** What many findings wait for is asked of the applicant, not decided one by one. */
    private final Questions waiting;

    private ReviewForm(Verdict verdict, @Nullable ReviewedVerdict reviewed) {
        this.verdict = verdict;
        this.reviewed = reviewed;
        this.waiting = Questions.of(verdict);
    }

    /**
     * @param avisLogiciel the software's own proposal; empty where it is the one that is told
     * @param aVoir how many points of the sheet of a visit have boxes; empty for none
     * @param enAttente facts on which many findings depend, each with their number
     * @param libres lines for what the form does not list
     */
    record Page(
            String dossier,
            String candidat,
            String depose,
            String avis,
            String avisLogiciel,
            String aVoir,
            List<Question> questions,
            List<String> enAttente,
            List<Constat> constats,
            List<String> libres,
            String conclusion) {}

    /**
     * A question that the text leaves open, or that the office settles by what it looks up.
     *
     * @param aRelever what the office looks up; empty where a reading is chosen
     */
    record Question(String titre, String cle, String phrase, String aRelever, List<Choix> choix) {}

    /** One reading, by the number that the sheet gives it. */
    record Choix(String rang, String lecture, String effet) {}

    /**
     * A finding that an officer may depart from, as the software has it.
     *
     * @param retenu what an officer holds of it already; empty for nothing
     */
    record Constat(String titre, String cle, String statut, String phrase, String retenu) {}

    /**
     * {@return the page about a verdict, in French}
     *
     * @throws TemplateException when the template cannot be used
     */
    public static String html(Verdict verdict, Templates templates) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(templates, "templates");
        return written(new ReviewForm(verdict, null), templates);
    }

    /**
     * {@return the same after an officer's hand: what is settled is asked no more, and what is held already stands beside the software's
     * finding}
     *
     * @throws TemplateException when the template cannot be used
     */
    public static String html(ReviewedVerdict reviewed, Templates templates) {
        Objects.requireNonNull(reviewed, "reviewed");
        Objects.requireNonNull(templates, "templates");
        return written(new ReviewForm(reviewed.held(), reviewed), templates);
    }

    private static String written(ReviewForm form, Templates templates) {
        return templates.page(Templates.REVIEW, NAMES, TemplateData.of(form.page()));
    }

    private Page page() {
        int seen = VisitSheet.of(verdict, reviewed).points();
        return new Page(
                Objects.requireNonNullElse(verdict.dossierReference(), "sans référence"),
                Objects.requireNonNullElse(verdict.candidate(), "non nommé"),
                VerdictWords.deposited(verdict),
                Lexicon.value(verdict.conclusion()),
                reviewed == null ? "" : Lexicon.value(reviewed.verdict().conclusion()),
                seen == 0 ? "" : VerdictWords.plural(seen, "point est à cocher", "points sont à cocher"),
                verdict.findings().stream()
                        .filter(ReviewForm::isQuestion)
                        .map(ReviewForm::question)
                        .toList(),
                waiting(),
                findings(),
                Stream.generate(() -> "").limit(BLANK).toList(),
                Facts.capitalized(verdict.authority().decidesAlone()) + ".");
    }

    private List<Constat> findings() {
        List<Constat> findings = new ArrayList<>();
        for (int index = 0; index < verdict.findings().size(); index++) {
            Finding held = verdict.findings().get(index);
            Finding engine =
                    reviewed == null ? held : reviewed.verdict().findings().get(index);
            Optional<OfficerView> view = reviewed == null ? Optional.empty() : reviewed.view(engine);
            if (view.isPresent() || isUnfavourable(held) && !waiting.asksFirst(held)) {
                findings.add(finding(engine, view.map(InstructionReport::told).orElse("")));
            }
        }
        return findings;
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
        return new Question(title(finding), key(finding), finding.sentence(), toLookUp(finding), choices);
    }

    private static String toLookUp(Finding finding) {
        return OpenQuestions.isLookedUp(finding) && finding.remedy() != null
                ? finding.remedy().text()
                : "";
    }

    private static Constat finding(Finding engine, String held) {
        return new Constat(title(engine), key(engine), status(engine), engine.sentence(), held);
    }

    /** What contradicts itself or waits for an answer is no choice between readings. */
    private static String status(Finding finding) {
        String status = VerdictWords.status(finding);
        if (finding.reason() == Reason.CONTRADICTORY_FACTS) {
            return status + ", car le dossier se contredit";
        }
        return finding.reason() == Reason.APPLICABILITY_UNKNOWN ? status + ", dans l’attente d’une réponse" : status;
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
