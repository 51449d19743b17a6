package fr.cahier.plan;

import fr.cahier.Evaluator;
import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.plan.Change.Who;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Verdict;
import java.util.List;
import java.util.Objects;

/**
 * What to ask of an applicant, once: what the dossier leaves to be said, and what that in turn may leave, each with the answer on
 * which it depends. What is breached, what the text leaves open and what the office itself knows is not asked; of a late dossier,
 * nothing is. Immutable and thread-safe.
 *
 * <p>It contains no law: answers are tried, and what is asked then is asked at once. Deterministic within the limits of the evaluator for
 * plans; beyond them, or after an interruption, a request is what was found so far.
 *
 * @param verdict the verdict on the dossier as it is
 * @param questions the questions, each after the one on which it depends, in the order of the text
 * @param office pointers that the office fills in
 * @param stopped whether more may be asked than was found within the bound
 * @since 0.1.0
 */
@PublicApi
public record CompletionRequest(
        Dossier dossier, Verdict verdict, List<Question> questions, List<String> office, boolean stopped) {

    public CompletionRequest {
        questions = List.copyOf(questions);
        office = List.copyOf(office);
    }

    /**
     * {@return what to ask about {@code dossier}, under the edition by which {@code evaluator} judges it}
     *
     * @throws fr.cahier.regulation.RuleDefectException when a rule fails
     */
    public static CompletionRequest of(Evaluator evaluator, Dossier dossier) {
        Objects.requireNonNull(evaluator, "evaluator");
        Objects.requireNonNull(dossier, "dossier");
        Verdict verdict = evaluator.evaluate(dossier);
        if (verdict.conclusion() == Conclusion.LATE) {
            return new CompletionRequest(dossier, verdict, List.of(), List.of(), false);
        }
        Edition edition = evaluator.edition(dossier);
        Foresight foresight = new Foresight(
                evaluator.withEditionOf(dossier), edition, verdict.receipt().instant(), dossier);
        List<Question> questions = foresight.questions();
        return new CompletionRequest(dossier, verdict, questions, office(verdict), foresight.isStopped());
    }

    private static List<String> office(Verdict verdict) {
        return verdict.findings().stream()
                .filter(Finding::isMissing)
                .flatMap(finding -> RelevantPointers.wanted(finding)
                        .filter(pointer -> Who.mending(pointer, finding.restsOn(pointer)) == Who.RECIPIENT))
                .distinct()
                .toList();
    }
}
